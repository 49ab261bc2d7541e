import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { encodeGb18030 } from "../base/gb18030.ts";
import { mergePatch } from "../base/merge-patch.ts";
import { defaultAsOf, readCaseFiles } from "../build/case-files.ts";
import { createLibrary } from "../language/library.ts";
import type { RecordTypeDescription } from "../model/published.ts";
import { createDatasetCheck } from "./dataset/dataset-check.ts";
import { createRecordCheck } from "./record-check.ts";
import { createValidator } from "./validator.ts";
import { findRegime, findVersion } from "./versions.ts";

vi.setConfig({ testTimeout: 60_000 });

/*
 * Whatever is in a record or a file, checking it ends in findings and never in an exception. The spoilings are chance, but the
 * same chance every time: each has a number, which a failure names.
 */
const version = findVersion("next");
const regime = findRegime(version, "necips");
const asOf = defaultAsOf;
const library = createLibrary(version);
const root = new URL("../../", import.meta.url);

/** Spoilings of each record type and of each table. */
const spoilings = 200;
const spoiltTables = 18;

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function createChance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { below, pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item };
}

type Chance = ReturnType<typeof createChance>;

const oddDates = [
  "2025-02-30",
  "0000-00-00",
  "0001-01-01",
  "9999-12-31",
  "10000-01-01",
  "2025-1-1",
  "2025-05-15T00:00:00Z",
];
const oddNumbers = ["1e5", "-0", ".", "-", "1.", "0x10", "99999999999999999999999999.999999999", "１２３", "-5", "٣"];
const oddTexts = [
  "",
  " ",
  "\u3000",
  "\ud800",
  "a\udc00b",
  "\u0000",
  "N/A",
  "/",
  "长期",
  "\u202e",
  "é",
  "𠮷",
  "__proto__",
  "'\"<>&",
  "\n",
];
const names = ["__proto__", "constructor", "toString", "length", "", "a/b~c", "\ud800", "local", "0", "名称"];

/** Values that no field asks for; made anew each time, for some of them are changed further. */
const oddValues: readonly (() => unknown)[] = [
  ...[...oddDates, ...oddNumbers, ...oddTexts].map((text) => () => text),
  ...[null, true, false, 0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER + 1].map((value) => () => value),
  () => [],
  () => [[]],
  () => [null],
  () => [[["x"]], 3, null, {}],
  () => ["2025-05-15", "2025-05-15"],
  () => ({}),
  () => ({ a: { b: null } }),
  () => ({ length: 3 }),
  () => "长".repeat(4_000),
  () => "1".repeat(4_000),
  () => `${"（".repeat(1000)}x`,
  () => Array.from({ length: 50 }, () => ({})),
];

interface Place {
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])]);
}

/** One thing done to a record: a member gone, of another kind, inside a list, twice, or one too many. */
function spoil(record: unknown, chance: Chance): void {
  const places = placesIn(record);
  if (places.length === 0) return;
  const { holder, name } = chance.pick(places);
  const value = holder[name];
  switch (chance.below(6)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(name), 1);
      else delete holder[name];
      break;
    case 1:
      if (Array.isArray(value)) value.push(chance.pick(oddValues)());
      else holder[name] = [value];
      break;
    case 2:
      if (!Array.isArray(holder))
        Object.defineProperty(holder, chance.pick(names), {
          value: chance.pick(oddValues)(),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      break;
    case 3:
      holder[name] = chance.pick(places).holder[chance.pick(places).name] ?? null;
      break;
    default:
      holder[name] = chance.pick(oddValues)();
  }
}

/** A copy without shared parts, and without the rings that a member put inside itself would make. */
function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? "null");
}

function spoiltCopy(record: unknown, seed: number): unknown {
  const chance = createChance(seed);
  let copy = copyOf(record);
  for (let count = 1 + chance.below(4); count > 0; count--) {
    const before = copyOf(copy);
    spoil(copy, chance);
    try {
      copy = copyOf(copy);
    } catch {
      copy = before;
    }
  }
  return copy;
}

const everyCase = ["rules", "records"].flatMap((kind) => [...readCaseFiles(kind).values()]);

/** The base of a record type, the first record of its example and the fullest records of its cases, where lists are. */
function rightRecords({ id }: RecordTypeDescription): unknown[] {
  const base = new URL(`conformance-tests/cases/bases/${id}.json`, root);
  const example = new URL(`examples/${id}-clean.ndjson`, root);
  const fullest = everyCase
    .filter(({ recordType }) => recordType === id)
    .flatMap(({ base, cases }) => cases.map(({ record, patch = {} }) => record ?? mergePatch(base, patch)))
    .map((record) => JSON.stringify(record))
    .sort((a, b) => b.length - a.length)
    .slice(0, 30);
  return [
    ...(existsSync(base) ? [readFileSync(base, "utf8")] : []),
    ...(existsSync(example) ? [readFileSync(example, "utf8").split("\n")[0] as string] : []),
    ...fullest,
  ].map((text) => JSON.parse(text));
}

/** What was thrown, each fault once, with the numbers of the spoilings that show it. */
function createFaults() {
  const faults = new Map<string, number[]>();
  const note = (problem: unknown, seed: number) => {
    const [what = "", ...stack] = String((problem as Error).stack ?? problem).split("\n");
    const fault = [what.slice(0, 200), ...stack.slice(0, 3)].join("\n");
    faults.set(fault, [...(faults.get(fault) ?? []), seed].slice(0, 5));
  };
  const attempt = (seed: number, action: () => void) => {
    try {
      action();
    } catch (problem) {
      note(problem, seed);
    }
  };
  return { faults, note, attempt };
}

describe.each(version.recordTypes.map((type) => [type.id, type] as const))("spoilt records of %s", (id, type) => {
  const right = rightRecords(type);
  const spoilt = [
    ...Array.from({ length: spoilings }, (_, seed) => spoiltCopy(right[seed % right.length], seed)),
    ...oddValues.map((make) => make()),
  ];

  test("have something to be spoilt", () => {
    expect(right.length).toBeGreaterThan(0);
    expect(new Set(spoilt.map((record) => JSON.stringify(record))).size).toBeGreaterThan(spoilings / 2);
  });

  test.each([false, true])("one by one, as a public copy: %s", (isPublicCopy) => {
    const validator = createValidator({ type: id, asOf, isPublicCopy });
    const { faults, attempt } = createFaults();
    for (const [seed, record] of spoilt.entries()) attempt(seed, () => validator.validateRecord(record));
    expect([...faults]).toEqual([]);
  });

  test("against each other", () => {
    const { faults, attempt } = createFaults();
    const check = createRecordCheck(version, type, { regime, asOf });
    const heard = { onFinding: () => {}, onSkip: () => {} };
    const size = 8;
    for (let first = 0; first < spoilt.length; first += size) {
      attempt(first, () => {
        const dataset = createDatasetCheck({ version, regime, asOf, library, types: [id] });
        const file = dataset.openFile({ name: "spoilt" });
        for (const [row, value] of [...right.slice(0, 2), ...spoilt.slice(first, first + size)].entries()) {
          const { subject: record, malformed } = check(value, heard);
          dataset.add({ recordType: id, record, malformed, file, row, line: undefined, isInvalid: false });
        }
        for (const _ of dataset.finish({ ...heard, onRecordChanged: () => {} }));
      });
    }
    expect([...faults]).toEqual([]);
  });

  test("as a file", async () => {
    const { faults, note } = createFaults();
    const isObject = (record: unknown) => typeof record === "object" && record !== null && !Array.isArray(record);
    const lines = spoilt.filter(isObject).map((record) => `${JSON.stringify(record)}\n`);
    try {
      await createValidator({ type: id, asOf }).validateBytes("spoilt.ndjson", Buffer.from(lines.join("")));
    } catch (problem) {
      note(problem, 0);
    }
    expect([...faults]).toEqual([]);
  });
});

/** One thing done to a table as bytes or as text. */
function spoiltTable(text: string, seed: number): Buffer {
  const chance = createChance(seed);
  const bytes = Buffer.from(text);
  const at = chance.below(bytes.length);
  const lines = text.split("\r\n");
  const line = chance.below(lines.length);
  const withLine = (change: (line: string) => string | string[]) =>
    Buffer.from(lines.flatMap((item, index) => (index === line ? change(item) : [item])).join("\r\n"));
  const column = chance.below(lines[0]?.split(",").length ?? 1);
  switch (chance.below(13)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from('"'), bytes.subarray(at)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([chance.below(256)]), bytes.subarray(at + 1)]);
    case 3:
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case 4: {
      const encoded = Buffer.from(encodeGb18030(text));
      return encoded.subarray(0, chance.below(encoded.length));
    }
    case 5:
      return Buffer.from(`\ufeff${text.replaceAll("\r\n", "\r")}`);
    case 6:
      return withLine((item) => [item, item, item]);
    case 7:
      return withLine((item) => item.split(",").slice(0, column).join(","));
    case 8:
      return withLine((item) => `${item},${"长".repeat(10_000)}`);
    case 9:
      return Buffer.from(text.replaceAll(",", chance.pick(["\t", ";", "，", "|"])));
    case 10:
      // A cell that is something else.
      return withLine((item) =>
        item
          .split(",")
          .map((cell, index) => (index === column ? chance.pick([...oddTexts, ...oddDates, ...oddNumbers]) : cell))
          .join(","),
      );
    case 11:
      // A column gone from the table.
      return Buffer.from(
        lines
          .map((item) =>
            item
              .split(",")
              .filter((_, index) => index !== column)
              .join(","),
          )
          .join("\r\n"),
      );
    default:
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(chance.below(9)), bytes.subarray(at)]);
  }
}

const tables = readdirSync(new URL("examples/", root)).filter((name) => name.endsWith("-clean.csv"));

test.each(tables)("spoilt tables of %s", async (name) => {
  const text = readFileSync(new URL(`examples/${name}`, root), "utf8").replace(/\r?\n/g, "\r\n");
  const { faults, note } = createFaults();
  const type = name.replace("-clean.csv", "");
  const validators = [
    createValidator({ asOf }),
    createValidator({ asOf, type }),
    createValidator({ asOf, type, isPublicCopy: true }),
  ];
  for (let seed = 0; seed < spoiltTables; seed++) {
    try {
      await validators[seed % validators.length]?.validateBytes(name, spoiltTable(text, seed));
    } catch (problem) {
      note(problem, seed);
    }
  }
  expect([...faults]).toEqual([]);
});
