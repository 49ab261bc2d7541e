import { describe, expect, test, vi } from "vitest";
import { defaultAsOf } from "../../build/case-files.ts";
import { readExample, readSeedRows, tableExamples } from "../../build/seed-rows.ts";
import { compareTable } from "../../build/table-equality.ts";
import { fuzzTables, standsInTable } from "../../build/table-fuzz.ts";
import { encodeText } from "../../read/encoding.ts";
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

test("a day is the same with slashes and with hyphens where records are compared", async () => {
  const [head = "", first = ""] = new TextDecoder().decode(readExample("credit-index-clean.csv")).split("\r\n");
  const hyphens = Array.from({ length: 300 }, (_, index) =>
    first.replace("中国企业信用指数", `中国企业信用指数${index}`),
  );
  const slashes = hyphens.map((row) => row.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, "$1/$2/$3"));
  const many = [...hyphens, ...slashes];
  const bytes = encodeText([head, ...many, ""].join("\r\n"), "utf-8");
  const ways = [{}, { engine: "plain" as const }, { maxSamples: 1 }, { maxSamples: 1, engine: "plain" as const }];
  const { difference, findings } = await compareTable(bytes, { asOf: defaultAsOf, type: "credit-index" }, ways);
  expect([difference, findings >= 300]).toEqual([undefined, true]);
});

describe("a row", () => {
  const [head = "", first = "", ...rest] = new TextDecoder().decode(readExample("tag-dirty.csv")).split("\r\n");
  /** A table in which a cell in quotes holds a text, between rows of an example. */
  const withText = (text: string) => {
    const cells = first.split(",");
    const long = [`"${text}"`, ...cells.slice(1)].join(",");
    return [head, first, ...rest.slice(0, 3), long, ...rest].join("\r\n");
  };
  const ways = [{}, { engine: "plain" as const, chunkSize: 65_537 }];

  test.each(["utf-8", "gb18030"] as const)(
    "longer than what is looked at in one go is judged alike in %s",
    async (encoding) => {
      const bytes = encodeText(withText("很长的\n".repeat(200_000)), encoding);
      const { difference, outcome } = await compareTable(bytes, { asOf: defaultAsOf, type: "tag" }, ways);
      expect([outcome, difference]).toEqual(["invalid", undefined]);
    },
  );

  test("longer than any row may be is refused alike", async () => {
    const bytes = encodeText(withText("long".repeat(2_500_001)), "utf-8");
    const { difference, outcome } = await compareTable(bytes, { asOf: defaultAsOf, type: "tag" });
    expect([outcome, difference]).toEqual(["unreadable", undefined]);
  });

  test("in which a quote is never closed is refused alike", async () => {
    const bytes = encodeText(`${withText("short")}"open,\r\n${first}`, "utf-8");
    const { difference, outcome } = await compareTable(bytes, { asOf: defaultAsOf, type: "tag" }, ways);
    expect([outcome, difference]).toEqual(["unreadable", undefined]);
  });
});

describe("all cases, and mutations of them", () => {
  let ranges = 0;

  test.each(types.map((type) => [type.id, type] as const))("of %s are judged alike", async (id, type) => {
    const own = seeds.get(id) ?? [];
    // The table of all cases; then a mutated one for threads and two in chunks, however many cases there are.
    const rows = own.length + 200;
    const fuzzed = await fuzzTables(version, type, own, { seed: "1", rows, sizes: [1, 150, 25, 25] });
    expect(fuzzed.failure?.difference, `npm run fuzz -- --type ${id}`).toBeUndefined();
    expect(fuzzed.tables).toBeGreaterThanOrEqual(4);
    expect(fuzzed.records).toBeGreaterThan(120);
    expect(fuzzed.findings).toBeGreaterThan(20);
    ranges += fuzzed.ranges;
  });

  test("some of them by several threads", () => {
    expect(ranges).toBeGreaterThan(40);
  });
});
