/**
 * Compares the validator with CSV libraries and Ajv doing the same checks, in one run, on data generated from a seed.
 *
 *   npm run bench                 100 000 and 1 000 000 rows
 *   npm run bench -- --rows 50000 --runs 3
 *
 * Prints rows/s, MB/s, peak memory and the ratio to this validator, and whether all found the same; writes bench/RESULTS.md.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { type DataPlan, generateData } from "./data.ts";

const { values } = parseArgs({ options: { rows: { type: "string" }, runs: { type: "string" } } });
const runs = Number(values.runs ?? 3);
const large = Number(values.rows ?? 1_000_000);
const small = large / 10;
const root = fileURLToPath(new URL("../", import.meta.url));
const data = `${root}bench/data`;

const plans: readonly (DataPlan & { readonly type: string })[] = [
  { kind: "penalty", rows: large, bad: 0.01, encoding: "utf-8", type: "administrative-penalty" },
  { kind: "penalty", rows: small, bad: 0.01, encoding: "utf-8", type: "administrative-penalty" },
  { kind: "penalty", rows: small, bad: 0, encoding: "utf-8", type: "administrative-penalty" },
  { kind: "penalty", rows: small, bad: 1, encoding: "utf-8", type: "administrative-penalty" },
  { kind: "penalty", rows: small, bad: 0.01, encoding: "gb18030", type: "administrative-penalty" },
  { kind: "registration", rows: small, bad: 0.001, encoding: "utf-8", type: "market-entity" },
  { kind: "registration", rows: small, bad: 0.001, encoding: "gb18030", type: "market-entity" },
];

interface Run {
  readonly seconds: number;
  readonly peak: number;
  readonly records: number;
  readonly findings: number;
}

const bundles = `${root}bench/data/bundles-`;
const folder = mkdtempSync(bundles);
try {
  await build({
    entryPoints: ["csv-parse", "papaparse"].map((peer) => `${root}bench/peers/${peer}.ts`),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outdir: folder,
    outExtension: { ".js": ".mjs" },
  });
  const lines = [
    "# Results of `npm run bench`",
    "",
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, files in the page cache, median of ${runs} runs taken in turn, whole processes.`,
    "All do the same checks: the published schema and every rule about one record; the peers evaluate the conditions of rules.json one by one. *creditspec* also decides the encoding over the whole file, computes its SHA-256, masks values, compares records with each other (its findings include those) and writes the report.",
    "",
    "| data | program | rows/s | MB/s | peak MB | time ÷ creditspec | records | findings |",
    "|---|---|---:|---:|---:|---:|---:|---:|",
  ];
  const peaks = new Map<string, number>();
  for (const plan of plans) {
    const path = generateData(data, plan);
    const size = statSync(path).size;
    const encoding = plan.encoding;
    const programs: Readonly<Record<string, readonly string[]>> = {
      creditspec: [
        `${root}dist/cli/main.js`,
        "validate",
        path,
        "--type",
        plan.type,
        "--as-of",
        "2025-11-22",
        "--report",
        "json=-",
      ],
      "csv-parse + Ajv": [`${folder}/csv-parse.mjs`, path, plan.type, encoding],
      "papaparse + Ajv": [`${folder}/papaparse.mjs`, path, plan.type, encoding],
    };
    const results = new Map<string, Run[]>(Object.keys(programs).map((name) => [name, []]));
    for (let round = 0; round < runs; round++) {
      for (const [name, args] of Object.entries(programs)) results.get(name)?.push(await run(args));
    }
    const own = median((results.get("creditspec") ?? []).map(({ seconds }) => seconds));
    const label = `${plan.kind}, ${plan.rows.toLocaleString("en-US")} rows, ${plan.bad * 100} % bad cells, ${encoding}, ${(size / 1e6).toFixed(0)} MB`;
    for (const [name, list] of results) {
      const seconds = median(list.map((entry) => entry.seconds));
      const peak = median(list.map((entry) => entry.peak));
      const { records, findings } = list[0] as Run;
      if (name === "creditspec") peaks.set(`${plan.kind} ${plan.bad} ${encoding} ${plan.rows}`, peak);
      const row = `| ${label} | ${name} | ${Math.round(records / seconds).toLocaleString("en-US")} | ${(size / 1e6 / seconds).toFixed(0)} | ${peak.toFixed(0)} | ${(seconds / own).toFixed(2)} | ${records.toLocaleString("en-US")} | ${findings.toLocaleString("en-US")} |`;
      lines.push(row);
      console.log(row);
    }
  }
  const growth = (peaks.get(`penalty 0.01 utf-8 ${large}`) ?? 0) / (peaks.get(`penalty 0.01 utf-8 ${small}`) ?? 1);
  const memory = `Peak memory of creditspec at ${large.toLocaleString("en-US")} rows is ${growth.toFixed(2)} times that at ${small.toLocaleString("en-US")} rows.`;
  lines.push("", memory, "");
  console.log(memory);
  lines.push(...(await compareRecords()));
  writeFileSync(`${root}bench/RESULTS.md`, lines.join("\n"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Penalties and registrations of the same entities checked together, so that every rule about several records runs, and each
 * alone: what the comparison costs, and that memory does not grow with the number of records.
 */
async function compareRecords(): Promise<string[]> {
  const lines = [
    "## Rules about several records",
    "",
    "Half penalties, half registrations of the same entities. *Together* compares them with each other, *apart* is the sum of both alone.",
    "",
    "| records | together, records/s | peak MB | time ÷ apart | findings |",
    "|---|---:|---:|---:|---:|",
  ];
  const peaks: number[] = [];
  for (const records of [small, large]) {
    const half = { rows: records / 2, bad: 0.001, encoding: "utf-8", linked: true } as const;
    const paths = (["penalty", "registration"] as const).map((kind) => generateData(data, { kind, ...half }));
    const command = (files: readonly string[]) => [
      `${root}dist/cli/main.js`,
      "validate",
      ...files,
      "--as-of",
      "2025-11-22",
      "--report",
      "json=-",
    ];
    const together: Run[] = [];
    const apart: number[] = [];
    for (let round = 0; round < runs; round++) {
      together.push(await run(command(paths)));
      let sum = 0;
      for (const path of paths) sum += (await run(command([path]))).seconds;
      apart.push(sum);
    }
    const seconds = median(together.map((one) => one.seconds));
    const peak = median(together.map((one) => one.peak));
    peaks.push(peak);
    const findings = together[0]?.findings ?? 0;
    const row = `| ${records.toLocaleString("en-US")} | ${Math.round(records / seconds).toLocaleString("en-US")} | ${peak.toFixed(0)} | ${(seconds / median(apart)).toFixed(2)} | ${findings.toLocaleString("en-US")} |`;
    lines.push(row);
    console.log(row);
  }
  const [first = 1, last = 0] = peaks;
  const memory = `Peak memory at ${large.toLocaleString("en-US")} records is ${(last / first).toFixed(2)} times that at ${small.toLocaleString("en-US")}.`;
  console.log(memory);
  return [...lines, "", memory, ""];
}

/** Runs a program to its end; its peak memory is the largest resident set seen by the kernel. */
function run(args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const hook =
      "data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))";
    const child = spawn(process.execPath, ["--import", hook, ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.on("close", (code) => {
      const seconds = (performance.now() - began) / 1000;
      const peak = Number(/peak (\d+)/.exec(err)?.[1] ?? 0) / 1024;
      if ((code !== 0 && code !== 1) || out === "")
        return reject(new Error(`${args.join(" ")} ended with ${code}: ${err}`));
      const result = JSON.parse(out);
      const records = typeof result.records === "number" ? result.records : result.records.read;
      // Findings about columns are about no record; the peers do not look at the header as a whole.
      const findings = Array.isArray(result.findings)
        ? result.counts.reduce(
            (sum: number, { rule, count }: { rule: string; count: number }) =>
              sum + (rule.startsWith("column-") ? 0 : count),
            0,
          )
        : result.findings;
      resolve({ seconds, peak, records, findings });
    });
  });
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
