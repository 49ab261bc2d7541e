import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { coverageOf } from "../conformance/coverage.ts";
import { forms, roles } from "../conformance/protocol.ts";
import type { IndexEntry } from "../conformance/suite-index.ts";
import { readSuite } from "../conformance/suite-reader.ts";
import { contentOf, readPublishedFiles } from "./read-version.ts";
import { readSuiteFiles, rejectPersonalIds, withStatuses } from "./suite.ts";
import { levelOfCase } from "./suite-entries.ts";
import { levelOfRule } from "./suite-levels.ts";

const folder = new URL("../../conformance-tests/", import.meta.url);
const files = readSuiteFiles();
const suite = readSuite(files);
const published = readPublishedFiles("next");
const { rules, recordTypes } = contentOf("next", published);
const { clauses } = JSON.parse(published.get("clauses.json") ?? "") as { clauses: Record<string, string> };
const approved = suite.cases.filter(({ status }) => status === "approved");

test("there are at least 2,500 cases, in every role and form", () => {
  expect(approved.length).toBeGreaterThan(2500);
  expect(new Set(approved.map(({ role }) => role))).toEqual(new Set(roles));
  expect(new Set(approved.map(({ form }) => form))).toEqual(new Set(forms));
});

test("every rule is shown kept and broken, and every thread between clause, rule and case holds", () => {
  expect(coverageOf(suite, rules, clauses).gaps).toEqual([]);
});

test("every record type has basic cases", () => {
  const basic = new Set(approved.filter(({ level }) => level === 1).map(({ recordType }) => recordType));
  expect(recordTypes.map(({ id }) => id).filter((id) => !basic.has(id))).toEqual([]);
});

test("a case expects nothing beyond its level", () => {
  const levels = new Map(rules.map((rule) => [rule.id, levelOfRule(rule)]));
  const beyond = approved.filter(({ level, expected }) =>
    expected.findings?.some(({ rule }) => (levels.get(rule) ?? 1) > level),
  );
  expect(beyond.map(({ id }) => id)).toEqual([]);
});

const schemas: Readonly<Record<string, RegExp>> = {
  suite: /^suite\.json$/,
  statuses: /^statuses\.json$/,
  records: /^cases\/(rules|records)\/.*\.json$/,
  tables: /^cases\/tables\//,
  batches: /^cases\/batches\//,
  receivers: /^cases\/receivers\//,
  lifecycles: /^cases\/lifecycles\//,
  tags: /^cases\/tags\//,
  exports: /^cases\/exports\//,
  publications: /^cases\/publications\//,
  forms: /^forms\/.*\.json$/,
};

test("every file of the suite follows a schema", () => {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const checks = Object.entries(schemas).map(([name, paths]) => {
    const schema = JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, folder), "utf8")) as object;
    return { paths, isValid: ajv.compile(schema) };
  });
  const statuses = ["statuses.json", readFileSync(new URL("statuses.json", folder))] as const;
  const json = [...files, statuses].filter(([path]) => path.endsWith(".json") && !path.startsWith("cases/bases/"));
  const wrong = json.flatMap(([path, bytes]) => {
    const check = checks.find(({ paths }) => paths.test(path));
    if (check === undefined) return [`${path} has no schema`];
    return check.isValid(JSON.parse(new TextDecoder().decode(bytes))) ? [] : [path, ...(check.isValid.errors ?? [])];
  });
  expect(wrong).toEqual([]);
});

describe("the level of a case", () => {
  const levels = { format: 1, record: 2, dataset: 3 } as const;
  test.each([
    ["of its subject", "rule:record", {}, 2],
    ["of what it expects", "rule:format", { findings: [{ rule: "record", path: "" }] }, 2],
    ["of what must have no answer", "rule:format", { notEvaluated: ["dataset"] }, 3],
    ["of several records", "rule:format", { others: [] }, 3],
    ["of a public copy", "rule:format", { publicCopy: true }, 2],
    ["of a record type", "record:thing", {}, 1],
  ] as const)("%s", (_, subject, changes, level) => {
    expect(levelOfCase(subject, { name: "x", findings: [], ...changes }, levels)).toBe(level);
  });
});

const draft = {
  id: "rules/a/b",
  role: "validator",
  level: 1,
  recordType: "thing",
  form: "records",
  subject: "rule:a",
  clause: "a#b",
  file: "cases/rules/a.json",
} as const;

describe("an id is the same in evidence", () => {
  test.each(["number-11010519491231002X", "13800138000-is-short", "card-6222021234567890128"])("not %s", (name) => {
    const id = `rules/a/${name}`;
    expect(() => rejectPersonalIds([draft, { ...draft, id }])).toThrow(`cases/rules/a.json: ${id} holds`);
  });

  test("other numbers do no harm", () => {
    const names = ["91330106MA27ABCD4C", "20250522", "amount-100000000000"];
    expect(() => rejectPersonalIds(names.map((name) => ({ ...draft, id: `rules/a/${name}` })))).not.toThrow();
  });
});

describe("an id is for ever", () => {
  const entry: IndexEntry = { ...draft, status: "approved" };
  const withdrawn = { "rules/a/b": { status: "withdrawn", reason: "重复" } } as const;

  test("a case that is gone is asked for", () => {
    expect(() => withStatuses([], {}, [entry])).toThrow("rules/a/b");
  });

  test("a withdrawn one stays, without its file", () => {
    const { file: _, ...rest } = entry;
    expect(withStatuses([], withdrawn, [entry])).toEqual([{ ...rest, status: "withdrawn" }]);
    expect(withStatuses([draft], withdrawn, [entry])).toEqual([{ ...entry, status: "withdrawn" }]);
  });

  test("no name is given twice, and no status to a case that never was", () => {
    expect(() => withStatuses([draft, { ...draft }], {}, [])).toThrow("twice");
    expect(() => withStatuses([], withdrawn, [])).toThrow("does not exist");
  });
});
