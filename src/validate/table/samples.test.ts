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
  test.each(tableExamples())("in %s", async (file) => {
    // Whatever its encoding.
    const text = Buffer.from(readExample(file)).toString("latin1");
    const [header = "", ...rows] = text.trimEnd().split("\n");
    const again = [header, ...Array.from({ length: 12 }, () => rows).flat()].join("\n");
    const bytes = Buffer.from(again, "latin1");
    const pool = createTurnTakingPool(2, 8192);
    const ways = [
      { maxSamples: 1 },
      { maxSamples: 3, engine: "plain", chunkSize: 4099 },
      { maxSamples: 2, pool },
    ] as const;
    const { difference } = await compareTable(bytes, { asOf: defaultAsOf }, ways);
    expect(difference).toBeUndefined();
  });
});
