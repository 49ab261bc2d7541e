/**
 * Checks mutated tables as text and by bytes, which must say the same: `npm run fuzz -- [--rows 100000] [--type <record type>]…
 * [--seed 1] [--jobs <processes>]`. Prints what was compared of each record type, with the rows checked in each way beside the
 * main one; the first table of a record type of which the two differ is written to `out/`.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findRecordType, findVersion } from "../validate/versions.ts";
import { readSeedRows } from "./seed-rows.ts";
import { type Fuzzed, fuzzTables, standsInTable, wayNames } from "./table-fuzz.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "100000" },
    type: { type: "string", multiple: true },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: String(availableParallelism()) },
  },
});
const { seed, rows } = values;
if (!(Number(rows) > 0 && Number(values.jobs) >= 1)) throw new RangeError("--rows and --jobs are numbers from 1 on");
const out = new URL("../../out/", import.meta.url);
/** Most tables are small, for there is more to be wrong about beginnings and ends; some hold more than is remembered. */
const sizes = [300, 1000, 200, 5000, 60, 500, 25_000];

const version = findVersion("next");
const types = values.type?.map((name) => findRecordType(version, name)) ?? version.recordTypes.filter(standsInTable);
let failed = 0;
const children = new Set<ChildProcess>();
// A process that was started for one record type can speak to the one that started it.
if (process.send !== undefined) await fuzz();
else {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
  print(["record type", "tables", "rows", "findings", "unreadable", ...wayNames, "seconds", ""]);
  await fuzzInProcesses();
}
process.exitCode = failed === 0 ? 0 : 1;

async function fuzz(): Promise<void> {
  const seeds = readSeedRows(version);
  for (const recordType of types) {
    const began = process.cpuUsage();
    const own = seeds.get(recordType.id) ?? [];
    const fuzzed = await fuzzTables(version, recordType, own, { seed, rows: Number(rows), sizes });
    const { user, system } = process.cpuUsage(began);
    const { tables, rows: made, findings, unreadable, rowsOf, failure } = fuzzed;
    const seconds = ((user + system) / 1e6).toFixed(0);
    const counts = [tables, made, findings, unreadable, ...wayNames.map((way) => rowsOf[way]), seconds];
    print([recordType.id, ...counts.map(String), failure ? "DIFFERENT" : "equal"]);
    if (failure === undefined) continue;
    failed++;
    show(recordType.id, failure);
  }
}

/** One process for each record type, as many at a time as there are jobs; what they print comes in the order of the types. */
async function fuzzInProcesses(): Promise<void> {
  const waiting = types.map(({ id }) => {
    let done: (run: Run) => void = () => {};
    const run = new Promise<Run>((resolve) => {
      done = resolve;
    });
    return { id, run, done };
  });
  const queue = waiting.values();
  const work = async () => {
    for (const { id, done } of queue) done(await runProcess(id));
  };
  const jobs = Array.from({ length: Number(values.jobs) }, work);
  for (const { run } of waiting) {
    const { printed, code } = await run;
    process.stdout.write(printed);
    if (code !== 0) failed++;
  }
  await Promise.all(jobs);
}

/** What a process printed, and its exit code; none where it was killed. */
interface Run {
  readonly printed: string;
  readonly code: number | null;
}

async function runProcess(type: string): Promise<Run> {
  const args = ["--type", type, "--rows", rows, "--seed", seed];
  const child = fork(fileURLToPath(import.meta.url), args, { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  children.add(child);
  const ended = new Promise<number | null>((resolve) => void child.on("close", resolve));
  const printed = await text(child.stdout as NonNullable<typeof child.stdout>);
  const code = await ended;
  children.delete(child);
  return { printed, code };
}

function stop(): void {
  for (const child of children) child.kill("SIGKILL");
  process.exit(1);
}

function show(type: string, { table, number, difference }: NonNullable<Fuzzed["failure"]>): void {
  mkdirSync(out, { recursive: true });
  const file = new URL(`fuzz-${type}-${seed}-${number}.csv`, out);
  writeFileSync(file, table.bytes);
  const { at, asText, byBytes } = difference;
  console.log(`  ${file.pathname}, checked against ${JSON.stringify(table.against)}`);
  console.log(`  ${at}\n    as text:  ${asText.slice(0, 600)}\n    by bytes: ${byBytes.slice(0, 600)}`);
}

function print([name = "", ...cells]: readonly string[]): void {
  console.log(`${name.padEnd(32)}${cells.map((cell) => cell.padStart(11)).join("")}`);
}
