import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordTypeDescription } from "../../model/published.ts";
import { sourceOfBytes } from "../../read/source.ts";
import { masked } from "../masking.ts";
import { findRegime, findVersion } from "../versions.ts";
import { checkPublicCopy } from "./check-copy.ts";
import { createEligibility } from "./eligibility.ts";
import { createPublicCopy, isFreeText, publicityOf } from "./public-record.ts";

const version = findVersion("next");
const regime = findRegime(version, "necips");
const asOf = "2025-11-22";
const folder = new URL("../../../conformance-tests/cases/bases/", import.meta.url);
const bases = readdirSync(folder).map((file) => {
  const name = file.replace(".json", "");
  const type = version.recordTypes.find(({ id }) => id === name) ?? typeOf("market-entity");
  return [name, type, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Record<string, unknown>] as const;
});
const silent = { onDropped() {}, onMasked() {} };
const idNumber = "11010519491231002X";

function typeOf(id: string): RecordTypeDescription {
  return version.recordTypes.find((type) => type.id === id) as RecordTypeDescription;
}

/** Every place of a value in a record, as the fields spell it. */
function placesOf(value: unknown, path = ""): [string, unknown][] {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== "object")) return [[path, value]];
    return value.flatMap((item) => placesOf(item, `${path}/*`));
  }
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, member]) => placesOf(member, `${path}/${name}`));
}

/** The record with a value in every field, secret ones included, and more around it. */
function filled(type: RecordTypeDescription, record: Record<string, unknown>, text: string): Record<string, unknown> {
  const copy = structuredClone(record);
  for (const { path, kind, ...field } of type.fields) {
    if (kind === "object" || kind === "list") continue;
    let here = copy;
    const segments = path.slice(1).split("/");
    for (const [index, segment] of segments.slice(0, -1).entries()) {
      if (segment === "*") continue;
      const isList = segments[index + 1] === "*";
      here[segment] ??= isList ? [{}] : {};
      const next = here[segment];
      here = (Array.isArray(next) ? next[0] : next) as Record<string, unknown>;
    }
    const member = segments.at(-1) as string;
    const isFree = isFreeText({ path, kind, ...field }) && kind !== "codes" && kind !== "code" && !field.personal;
    if (isFree) here[member] = kind === "texts" ? [text] : text;
    else here[member] ??= kind === "codes" ? ["x"] : "x";
  }
  return { ...copy, local: { "CN-44": { secret: idNumber } }, stranger: idNumber };
}

describe.each(bases)("%s", (_, type, base) => {
  const publicity = publicityOf(type);
  const copy = createPublicCopy(type, asOf);

  test("its copy holds public fields only, masked, and all of them", () => {
    const record = filled(type, base, `身份证${idNumber}，手机13812345678，卡6222021234567890128`);
    const before = structuredClone(record);
    const { record: made } = copy(record, silent);
    const paths = placesOf(made).map(([path]) => path);
    expect(paths.filter((path) => publicity.get(path) !== "P")).toEqual([]);
    const leaves = type.fields.filter(
      ({ kind, path }) => kind !== "object" && kind !== "list" && publicity.get(path) === "P",
    );
    expect(new Set(paths)).toEqual(new Set(leaves.map(({ path }) => path)));
    expect(JSON.stringify(made)).not.toMatch(/11010519491231002X|13812345678|6222021234567890128/);
    expect(record).toEqual(before);
    expect(copy(made, { onDropped: fail, onMasked: fail }).record).toEqual(made);
  });

  test("its copy has no leak", async () => {
    const { record, suspect } = copy(base, silent);
    expect(suspect).toBeUndefined();
    if (createEligibility(version, type, { regime, asOf })(base) !== undefined) return;
    const source = sourceOfBytes("copy.ndjson", new TextEncoder().encode(`${JSON.stringify(record)}\n`));
    const { report, leaks } = await checkPublicCopy([source], version, regime, { asOf, type: type.id });
    expect(report.problem).toBeNull();
    expect(leaks).toEqual([]);
  });
});

function fail(path: string): never {
  throw new Error(`nothing is left to do, but ${path}`);
}

test("whatever stands in the texts of a record, no personal number comes through", () => {
  const numbers = fc.constantFrom(
    idNumber,
    "13812345678",
    "6222021234567890128",
    "138-1234-5678",
    "１３８１２３４５６７８",
  );
  const piece = fc.oneof(numbers, fc.string({ unit: "binary" }), fc.constantFrom("，", " ", "电话", "元", "+86", "."));
  const texts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.constantFrom(...bases), texts, ([, type, base], text) => {
      const { record } = createPublicCopy(type, asOf)(filled(type, base, text), silent);
      for (const [path, value] of placesOf(record)) {
        const field = type.fields.find((one) => one.path === path);
        // What the law makes public, or no text.
        if (field === undefined || field.personal === "contact" || !isFreeText(field)) continue;
        for (const one of [value].flat()) expect(masked(String(one)), path).toBe(one);
      }
    }),
  );
}, 30_000);

test("a number that is an identifier is not masked but told", () => {
  const { record, suspect } = createPublicCopy(typeOf("administrative-penalty"), asOf)(
    { envelope: { recordId: idNumber } },
    silent,
  );
  expect([record, suspect]).toEqual([{ envelope: { recordId: idNumber } }, "/envelope/recordId"]);
});

test.each([
  ["13812345678", true],
  ["138-1234-5678", true],
  ["承诺-11010519491231002X-1", true],
  ["１１０１０５１９４９１２３１００２Ｘ", true],
  ["XF-33010620251103-0001", false],
  ["330106202511030001", false],
  ["6222021234567890128", false],
  ["91330106MA27ABCD4C", false],
  ["A110105194912310021", false],
])("an identifier %s looks like a person: %s", (recordId, expected) => {
  const copy = createPublicCopy(typeOf("market-entity"), asOf);
  expect(copy({ envelope: { recordId } }, silent).suspect !== undefined).toBe(expected);
});

test("a telephone number that the law makes public stays", () => {
  const copy = createPublicCopy(typeOf("annual-report"), asOf);
  expect(copy({ telephone: "13812345678", remark: "13812345678" }, silent).record).toEqual({
    telephone: "13812345678",
    remark: "138****5678",
  });
});

test("groups nothing is left of go with their last member", () => {
  const dropped: string[] = [];
  const { record } = createPublicCopy(typeOf("market-entity"), asOf)(
    { shareholders: [{ idNumber }, { name: "示例甲", idNumber }], stranger: "x" },
    { ...silent, onDropped: (path) => dropped.push(path) },
  );
  expect(record).toEqual({ shareholders: [{ name: "示例甲" }] });
  expect(dropped).toEqual(["/shareholders/*/idNumber", "/shareholders/*/idNumber", ""]);
});

test.each(["a", 1, null, [], [{}]])("%j is no record and has no copy", (value) => {
  expect(createPublicCopy(typeOf("market-entity"), asOf)(value, silent).record).toEqual({});
});
