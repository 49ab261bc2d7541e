import { expect, test } from "vitest";
import type { IndexEntry, SuiteIndex } from "./suite-index.ts";
import { readSuite } from "./suite-reader.ts";

const entry = (changes: Partial<IndexEntry>): IndexEntry => ({
  id: "rules/left-out/one",
  status: "approved",
  role: "validator",
  level: 1,
  recordType: "thing",
  form: "records",
  subject: "rule:left-out",
  clause: "a#one",
  file: "cases/rules/left-out.json",
  ...changes,
});

function read(cases: readonly IndexEntry[], files: Readonly<Record<string, unknown>>, more: Partial<SuiteIndex> = {}) {
  const index = {
    version: "1.0.0",
    standard: "next",
    levels: {},
    severities: {},
    cases,
    sm3: {},
    fileDigests: {},
    digests: {},
    ...more,
  };
  const all = { "suite.json": index, ...files };
  const encoder = new TextEncoder();
  return readSuite(
    new Map(
      Object.entries(all).map(([path, content]) => [
        path,
        encoder.encode(typeof content === "string" ? content : JSON.stringify(content)),
      ]),
    ),
  ).cases;
}

test("records: the others come first, patches are applied to bases, findings say which record", () => {
  const file = {
    recordType: "thing",
    base: "thing",
    cases: [
      {
        name: "one",
        patch: { a: null, b: { c: "3" } },
        others: [{ recordType: "thing", base: "thing", patch: { a: "2" } }],
        findings: [
          { rule: "left-out", path: "/a" },
          { rule: "other", path: "", other: 0 },
        ],
      },
    ],
  };
  const files = { "cases/rules/left-out.json": file, "cases/bases/thing.json": { a: "1", b: { c: "1", d: "1" } } };
  const [item] = read([entry({})], files);
  expect(item?.input.records).toEqual([
    { recordType: "thing", record: { a: "2", b: { c: "1", d: "1" } } },
    { recordType: "thing", record: { b: { c: "3", d: "1" } } },
  ]);
  expect(item?.expected.findings).toEqual([
    { rule: "left-out", record: 2, field: "/a" },
    { rule: "other", record: 1, field: "" },
  ]);
  expect(item).toMatchObject({ asOf: "2025-11-22", regime: "necips" });
});

test("forms: the cell follows from the column of the field and the first row", () => {
  const file = {
    recordType: "thing",
    asOf: "2026-01-31",
    regime: "necips",
    forms: [{ form: "xlsx", file: "forms/thing/level-1/xlsx.xlsx", firstRow: 3 }],
    columns: { "/a": "AB", "/list": "C" },
    findings: [
      { rule: "x", record: 2, field: "/a" },
      { rule: "x", record: 1, field: "/list/1" },
      { rule: "x", record: 1, field: "" },
    ],
  };
  const digests = { "conformance-tests/forms/thing/level-1/xlsx.xlsx": "ab12" };
  const [item] = read(
    [entry({ id: "forms/thing/level-1#xlsx", form: "xlsx", file: "forms/thing/level-1.json" })],
    { "forms/thing/level-1.json": file, "forms/thing/level-1/xlsx.xlsx": "PK" },
    { digests },
  );
  expect(item?.input.files).toEqual([{ path: "data.xlsx", form: "xlsx", recordType: "thing", sha256: "ab12" }]);
  expect(item?.expected.findings?.map(({ cell }) => cell)).toEqual(["AB4", "C3", undefined]);
  expect([...(item?.files ?? [])]).toEqual([["data.xlsx", new TextEncoder().encode("PK")]]);
});

test("batches: sizes and digests that the case leaves open are those of the files", () => {
  const file = {
    files: { "a.csv": "甲", "b.csv": { text: "甲", encoding: "gb18030" } },
    manifest: { regime: "creditchina", files: [{ name: "a.csv" }, { name: "b.csv", sha256: "cd" }] },
    cases: [
      { name: "one", files: { "b.csv": null }, findings: [{ rule: "x", file: "manifest.json", path: "/files/1" }] },
    ],
  };
  const path = "cases/batches/x.json";
  const [item] = read(
    [entry({ id: "batches/x/one", file: path })],
    { [path]: file },
    {
      sm3: { "batches/x/one": { "a.csv": "ef" } },
    },
  );
  expect([...(item?.files?.keys() ?? [])]).toEqual(["a.csv", "manifest.json"]);
  expect(JSON.parse(new TextDecoder().decode(item?.files?.get("manifest.json")))["files"]).toEqual([
    { size: "3", sm3: "ef", name: "a.csv" },
    { size: "2", name: "b.csv", sha256: "cd" },
  ]);
  expect(item?.regime).toBe("creditchina");
  expect(item?.expected.findings).toEqual([{ rule: "x", file: "manifest.json", field: "/files/1" }]);
});

test("publications: the view is a patch on the record; null shows nothing", () => {
  const cases = [
    { name: "one", patch: {}, view: { b: null } },
    { name: "two", patch: {}, view: null },
  ];
  const path = "cases/publications/thing.json";
  const ids = ["publications/thing/one", "publications/thing/two"];
  const items = read(
    ids.map((id) => entry({ id, role: "publisher", file: path })),
    { [path]: { recordType: "thing", base: { a: "1", b: "2" }, cases } },
  );
  expect(items.map(({ expected }) => expected.published)).toEqual([{ a: "1" }, null]);
});

test("of a withdrawn case the id is enough", () => {
  const { file: _, ...withdrawn } = entry({ status: "withdrawn" });
  expect(read([withdrawn], {})[0]).toMatchObject({ id: "rules/left-out/one", input: {}, expected: {} });
});

test.each([
  ["a file is missing", entry({}), {}, "缺少文件 cases/rules/left-out.json"],
  ["a file is no JSON", entry({}), { "cases/rules/left-out.json": "{" }, "不是 JSON"],
  ["a case is missing", entry({}), { "cases/rules/left-out.json": { cases: [] } }, "没有用例 rules/left-out/one"],
  ["the kind is unknown", entry({ id: "things/a/b" }), {}, "种类不明"],
])("%s", (_, line, files, message) => {
  expect(() => read([line], files)).toThrow(message);
});
