import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { mergePatch } from "../../base/merge-patch.ts";
import { defaultAsOf, readBase, readCaseFiles } from "../../build/case-files.ts";
import { compareTable, createTurnTakingPool, type Way } from "../../build/table-equality.ts";
import { isJsonObject, parseJson } from "../../read/json-text.ts";

vi.setConfig({ testTimeout: 120_000 });

const against = { asOf: defaultAsOf };
const root = new URL("../../../", import.meta.url);
const encoder = new TextEncoder();

/** Lines by record type: the records of all cases. */
const recordsOfCases = new Map<string, string[]>();
for (const kind of ["records", "rules"]) {
  for (const { recordType, base, cases } of readCaseFiles(kind).values()) {
    const whole = typeof base === "string" ? readBase(base) : base;
    const records = [whole, ...cases.map(({ patch, record }) => record ?? mergePatch(whole, patch ?? {}))];
    const lines = records.filter(isJsonObject).map((record) => JSON.stringify(record));
    recordsOfCases.set(recordType, [...(recordsOfCases.get(recordType) ?? []), ...lines]);
  }
}

const typesOf = (recordType: string) => ({ ...against, type: recordType });

function seeded(seed: number) {
  let state = seed;
  return (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * limit);
  };
}

type Random = ReturnType<typeof seeded>;

type Spoiling = (line: string, random: Random) => string;

/** Other values. */
const changes: readonly Spoiling[] = [
  (line, random) => changed(line, random, () => randomValue(random)),
  (line, random) => changed(line, random, (value) => (typeof value === "string" ? spoiltText(value, random) : value)),
  (line, random) => changed(line, random, (value) => [value]),
  (line, random) => changed(line, random, () => undefined),
  (line) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse())),
];

/** Other spellings, and other members; never two of them in one line, which might then have a key twice. */
const spellings: readonly Spoiling[] = [
  (line) => line.replaceAll('":', '" : ').replaceAll(',"', '\t,  "'),
  (line) => line.replace(/[\u4e00-\u9fff]/, (character) => `\\u${character.charCodeAt(0).toString(16)}`),
  (line) => line.replace(/"(\w)(\w*)":/, (_, first, rest) => `"\\u00${first.charCodeAt(0).toString(16)}${rest}":`),
  (line) => line.replace(/"(\w+)":/, '"$1 ":'),
  (line) => line.replace("{", '{"unknown":"x",'),
  (line) => line.replace("{", '{"local":{"code":"x"},'),
  (line) => line.replace("{", '{"处罚内容":"罚款",'),
  (line) => line.replace("{", '{"__proto__":{"name":"x"},'),
];

/** Lines that end a file as unreadable, or say that it was cut off. */
const faults: readonly ((line: string, random: Random) => string)[] = [
  (line, random) => line.slice(0, random(line.length)),
  (line, random) => line.slice(0, random(line.length)) + line.slice(random(line.length)),
  (line) => line.replace(/("\w+":"[^"]*")/, "$1,$1"),
  (line) => line.replace(/"([^"]+)"\}$/, '"$1\t"}'),
  (line) => `${line}}`,
  (line) => line.replace(/}$/, ",}"),
  (line) => line.replace(/":"/, '":tru,"x'),
  (line) => `[${line}]`,
  () => "null",
  () => "\u3000\t",
  (line) => line.replace("[", "[01,"),
];

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[random(items.length)] as Item;
}

function randomValue(random: Random): unknown {
  const values = [null, true, 0, 12.5, "", "12", "N/A", "-", "2025-02-30", [], ["1", "1"], [[]], {}, { name: "x" }];
  return pick(values, random);
}

function spoiltText(text: string, random: Random): string {
  const at = random(text.length + 1);
  const marks = ["\u3000", "<br>", "\t", '"', "\\", "𠮷", "?", "\u2028", "暂无"];
  return text.slice(0, at) + pick(marks, random) + text.slice(at + random(2));
}

/** A line with one of its values, however deep, turned into another. */
function changed(line: string, random: Random, change: (value: unknown) => unknown): string {
  const visit = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || random(6) === 0) return change(value);
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
    const name = pick(Object.keys(copy), random);
    if (name === undefined) return change(value);
    (copy as Record<string, unknown>)[name] = visit((copy as Record<string, unknown>)[name]);
    return copy;
  };
  const spoilt = visit(JSON.parse(line));
  return JSON.stringify(isJsonObject(spoilt) ? spoilt : JSON.parse(line));
}

/** Lines of which some are spoilt, and none is no JSON. */
function spoiltLines(lines: readonly string[], count: number, random: Random): string[] {
  return Array.from({ length: count }, () => {
    let line = pick(lines, random);
    for (let times = random(3); times > 0; times--) line = pick(changes, random)(line, random);
    const spelt = random(2) === 0 ? pick(spellings, random)(line, random) : line;
    return parseJson(spelt).fault === undefined ? spelt : line;
  });
}

/** The records of the cases of a record type, and many spoilt ones. */
function manyLines(recordType: string, isWanted: (line: string) => boolean = () => true): Uint8Array {
  const random = seeded(recordType.length);
  const records = (recordsOfCases.get(recordType) as string[]).filter(isWanted);
  const lines = [...records, ...spoiltLines(records, 150, random)];
  return encoder.encode(lines.join(pick(["\n", "\r\n", "\n \n"], random)));
}

describe("the check by bytes says what the check of objects says", () => {
  const examples = readdirSync(new URL("examples/", root)).filter((name) => name.endsWith("-dirty.ndjson"));

  test.each(examples)("of examples/%s", async (name) => {
    const bytes = readFileSync(new URL(`examples/${name}`, root));
    expect(await compareTable(bytes, against, [{ chunkSize: 100 }])).not.toHaveProperty("difference");
  });

  test.each([...recordsOfCases.keys()].map((recordType, index) => [index, recordType] as const))(
    "%i of the records of the cases of %s, and of spoilt ones",
    async (index, recordType) => {
      const bytes = manyLines(recordType);
      const ways = [{ chunkSize: 5000 }, { engine: "plain" } as const];
      const compared = await compareTable(bytes, typesOf(recordType), [ways[index % 2] as Way]);
      expect(compared).not.toHaveProperty("difference");
      expect(compared.outcome).toBe("invalid");
    },
  );

  test("of ranges of lines, by several threads", async () => {
    const bytes = manyLines("administrative-penalty", (line) => !line.includes("envelope"));
    const pool = createTurnTakingPool(2, Math.ceil(bytes.length / 5));
    expect(await compareTable(bytes, typesOf("administrative-penalty"), [{ pool }])).not.toHaveProperty("difference");
    expect(pool.ranges()).toBe(5);
  });

  test("of records that must be compared as a whole, which several threads leave to one", async () => {
    const bytes = manyLines("annual-report");
    const pool = createTurnTakingPool(2, Math.ceil(bytes.length / 5));
    expect(await compareTable(bytes, typesOf("annual-report"), [{ pool }])).not.toHaveProperty("difference");
    expect(pool.ranges()).toBeGreaterThan(0);
  });

  test("of files that cannot be read to their end", async () => {
    const random = seeded(99);
    const records = recordsOfCases.get("administrative-penalty") as string[];
    const outcomes = new Set<string>();
    for (const fault of faults) {
      for (let round = 0; round < 3; round++) {
        const lines = [records[0] as string, ...spoiltLines(records, 8, random)];
        lines.splice(1 + random(8), 0, fault(pick(records, random), random));
        if (random(2) === 0) lines.splice(1 + random(8));
        const bytes = encoder.encode(lines.join("\n"));
        const compared = await compareTable(bytes, typesOf("administrative-penalty"), [{ chunkSize: 300 }]);
        expect(compared).not.toHaveProperty("difference");
        outcomes.add(compared.outcome);
      }
    }
    expect(outcomes).toContain("unreadable");
    expect(outcomes).toContain("invalid");
  });
});
