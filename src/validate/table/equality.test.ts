import { describe, expect, test, vi } from "vitest";
import { defaultAsOf } from "../../build/case-files.ts";
import { readExample, readSeedRows, tableExamples } from "../../build/seed-rows.ts";
import { compareTable } from "../../build/table-equality.ts";
import { fuzzTables, standsInTable } from "../../build/table-fuzz.ts";
import { findVersion } from "../versions.ts";

vi.setConfig({ testTimeout: 120_000 });

/*
 * A table checked by bytes is said to be what the check of its text says: the same report, the same findings in the same order.
 * `npm run fuzz` does the same with a hundred times as many rows.
 */
const version = findVersion("next");
const seeds = readSeedRows(version);
const types = version.recordTypes.filter(standsInTable);

test("every example is judged alike", async () => {
  const differences: unknown[] = [];
  for (const file of tableExamples()) {
    const { difference, records } = await compareTable(readExample(file), { asOf: defaultAsOf });
    if (difference !== undefined || records === 0) differences.push({ file, records, difference });
  }
  expect(differences).toEqual([]);
});

describe("all cases, and mutations of them", () => {
  let ranges = 0;

  test.each(types.map((type) => [type.id, type] as const))("of %s are judged alike", async (id, type) => {
    const fuzzed = await fuzzTables(version, type, seeds.get(id) ?? [], { seed: "1", rows: 1500, sizes: [250] });
    expect(fuzzed.failure?.difference, `npm run fuzz -- --type ${id}`).toBeUndefined();
    expect(fuzzed.records).toBeGreaterThan(700);
    expect(fuzzed.findings).toBeGreaterThan(100);
    ranges += fuzzed.ranges;
  });

  test("some of them by several threads", () => {
    expect(ranges).toBeGreaterThan(200);
  });
});
