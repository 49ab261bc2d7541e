/**
 * `npm run conformance`: creditspec goes through its own suite like any stranger, over a pipe, over HTTP and by a folder; the
 * evidence is signed, verified, and the first run repeated. `npm run conformance -- exec` runs one of the ways only.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { roles } from "../conformance/protocol.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const out = `${root}out/conformance`;
/** Disclosed here, for nobody is to be caught out by these. */
const sealedSeed = "creditspec's own sealed cases";
const command = ["dist/cli/main.js"];
const ways = ["exec", "http", "dir"] as const;
type Way = (typeof ways)[number];

const wanted = process.argv.slice(2);
const strangers = wanted.filter((way) => !ways.includes(way as Way));
if (strangers.length > 0) {
  process.stderr.write(`npm run conformance -- [${ways.join("|")}] …, not ${strangers.join(" ")}\n`);
  process.exit(2);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(`${out}/ics.yaml`, statement());
run("conformance", "keygen", `${out}/creditspec`);
for (const way of ways) {
  if (wanted.length > 0 && !wanted.includes(way)) continue;
  process.stdout.write(`\n== ${way}:\n`);
  const system = await open(way);
  process.on("exit", () => system.child?.kill());
  const evidence = `${out}/${way}.tar`;
  run(
    "conformance",
    "run",
    ...["--statement", `${out}/ics.yaml`, "--sealed", sealedSeed, "--check-protocol", "--timeout", "1800"],
    ...["--report", `html=${out}/${way}.html`, "--report", `junit=${out}/${way}.xml`],
    ...["--evidence", evidence, "--sign", `${out}/creditspec.key.pem`],
    ...system.words,
  );
  const verify = ["conformance", "verify", evidence, "--key", `${out}/creditspec.pub.pem`, "--seed", sealedSeed];
  run(...verify);
  if (way === "exec") run(...verify, "--rerun", ...system.words);
  system.child?.kill();
}
process.stdout.write(`\nEvidence, signatures and pages are in ${out}\n`);

/** All that the suite has cases of, to the highest level: without exceptions. */
function statement(): string {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { readonly version: string };
  const claims = roles.map((role) => `  - { role: ${role}, recordTypes: all, forms: all, level: 3 }`);
  return [
    `product: { vendor: creditspec, name: creditspec, version: ${version} }`,
    "standard: next",
    "claims:",
    ...claims,
    "unsupported: []",
    "",
  ].join("\n");
}

/** Runs the command; its failure is ours. */
function run(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [...command, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    process.stderr.write(`creditspec ${args.join(" ")}: exit code ${status}\n`);
    process.exit(status ?? 3);
  }
}

/** How the runner is told of the system, and the process that answers where the runner does not start it. */
async function open(way: Way): Promise<{ readonly words: readonly string[]; readonly child?: ChildProcess }> {
  if (way === "exec") return { words: ["--", process.execPath, ...command, "harness"] };
  if (way === "dir") {
    const folder = `${out}/exchange`;
    mkdirSync(folder);
    const child = spawn(process.execPath, [...command, "harness", "--watch", folder], { cwd: root, stdio: "inherit" });
    return { words: ["--system", `dir:${folder}`], child };
  }
  const child = spawn(process.execPath, [...command, "harness", "--listen", "127.0.0.1:0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return { words: ["--system", address], child };
  }
  throw new Error("the service ended before it said its address");
}
