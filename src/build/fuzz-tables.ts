/**
 * Checks mutated tables as text and by bytes, which must say the same: `npm run fuzz -- [--rows 100000] [--type <record type>]…
 * [--seed 1]`. Prints what was compared of each record type; the first table of which the two differ is written to `out/`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findRecordType, findVersion } from "../validate/versions.ts";
import { readSeedRows } from "./seed-rows.ts";
import { type Fuzzed, fuzzTables, standsInTable } from "./table-fuzz.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "100000" },
    type: { type: "string", multiple: true },
    seed: { type: "string", default: "1" },
  },
});
const { seed, type: names } = values;
const rows = Number(values.rows);
const out = new URL("../../out/", import.meta.url);
/** Most tables are small, for there is more to be wrong about beginnings and ends; some hold more than is remembered. */
const sizes = [300, 1000, 200, 5000, 60, 500, 25_000];

const version = findVersion("next");
const seeds = readSeedRows(version);
const types = names?.map((name) => findRecordType(version, name)) ?? version.recordTypes.filter(standsInTable);
let failed = 0;
print(["record type", "tables", "rows", "findings", "unreadable", "ranges", "seconds", ""]);
for (const recordType of types) {
  const began = performance.now();
  const fuzzed = await fuzzTables(version, recordType, seeds.get(recordType.id) ?? [], { seed, rows, sizes });
  const { tables, rows: made, findings, unreadable, ranges, failure } = fuzzed;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const cells = [recordType.id, tables, made, findings, unreadable, ranges, seconds, failure ? "DIFFERENT" : "equal"];
  print(cells.map(String));
  if (failure === undefined) continue;
  failed++;
  show(recordType.id, failure);
}
process.exitCode = failed === 0 ? 0 : 1;

function show(type: string, { table, number, difference }: NonNullable<Fuzzed["failure"]>): void {
  mkdirSync(out, { recursive: true });
  const file = new URL(`fuzz-${type}-${seed}-${number}.csv`, out);
  writeFileSync(file, table.bytes);
  const { at, asText, byBytes } = difference;
  console.log(`  ${file.pathname}, checked against ${JSON.stringify(table.against)}`);
  console.log(`  ${at}\n    as text:  ${asText.slice(0, 600)}\n    by bytes: ${byBytes.slice(0, 600)}`);
}

function print([name = "", ...cells]: readonly string[]): void {
  console.log(`${name.padEnd(32)}${cells.map((cell) => cell.padStart(12)).join("")}`);
}
