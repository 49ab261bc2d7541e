import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defaultAsOf } from "../../build/case-files.ts";
import { readExample, tableExamples } from "../../build/seed-rows.ts";
import { compareTable, createTurnTakingPool } from "../../build/table-equality.ts";
import { sourceOfBytes } from "../../read/source.ts";
import { createValidator } from "../validator.ts";

const example = readFileSync(new URL("../../../examples/administrative-penalty-dirty.csv", import.meta.url), "utf8");
const [header = "", ...rows] = example.trimEnd().split("\n");
const table = [header, ...Array.from({ length: 60 }, () => rows).flat()].join("\n");

test.each([1, 2, 5])(
  "%i threads give the samples of one, however many there are to choose from",
  async (maxSamples) => {
    const pool = createTurnTakingPool(3, 4096);
    const check = (options: object) =>
      createValidator({ asOf: "2026-06-30" }).validateSources([sourceOfBytes("table.csv", Buffer.from(table))], {
        byBytes: true,
        maxSamples,
        ...options,
      });
    const [alone, together] = [await check({}), await check({ threads: pool })];
    expect(pool.ranges()).toBeGreaterThan(3);
    expect(together.findings).toEqual(alone.findings);
    expect(together.counts).toEqual(alone.counts);
    expect(alone.counts.some(({ count }) => count > maxSamples)).toBe(true);
  },
);

describe("rows that come again and again count as they do as text, with few samples", () => {
  // Whatever the encoding.
  const linesOf = (file: string) => Buffer.from(readExample(file)).toString("latin1").trimEnd().split("\n");
  const compare = (lines: readonly string[]) => {
    const pool = createTurnTakingPool(2, 8192);
    const ways = [
      { maxSamples: 1 },
      { maxSamples: 3, engine: "plain", chunkSize: 4099 },
      { maxSamples: 2, pool },
    ] as const;
    return compareTable(Buffer.from(lines.join("\n"), "latin1"), { asOf: defaultAsOf }, ways);
  };

  test.each(tableExamples())("in %s", async (file) => {
    const [header = "", ...rows] = linesOf(file);
    const { difference } = await compare([header, ...Array.from({ length: 12 }, () => rows).flat()]);
    expect(difference).toBeUndefined();
  });

  test.each(["administrative-penalty-dirty.csv", "market-entity-dirty.csv"])("between notes in %s", async (file) => {
    const [header = "", ...rows] = linesOf(file);
    const note = Buffer.from(`合计${",".repeat(header.split(",").length - 1)}`).toString("latin1");
    const lines = Array.from({ length: 200 }, (_, index) => [rows[index % rows.length] as string, note]).flat();
    const others = Array.from({ length: 200 }, (_, index) => rows[(index * 7) % rows.length] as string);
    const { difference } = await compare([header, ...lines, ...others, ...lines]);
    expect(difference).toBeUndefined();
  });
});
