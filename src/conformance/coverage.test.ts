import { expect, test } from "vitest";
import { coverageOf } from "./coverage.ts";
import { exampleCase } from "./example-case.ts";
import type { SuiteCase } from "./suite.ts";

const clauses = { "a#one": "甲 1", "a#two": "甲 2", "a#scope": "甲 范围" };
const rules = [
  { id: "left-out", clause: "a#one" },
  { id: "too-late", clause: "a#two", defect: "event-too-late" },
];

const caseOf = (id: string, changes: Partial<SuiteCase>) =>
  exampleCase({ id, subject: "rule:left-out", clause: "a#one", ...changes });

const broken = caseOf("rules/left-out/broken", {
  expected: { findings: [{ rule: "left-out", record: 1, field: "/x" }] },
});
const kept = caseOf("rules/left-out/kept", {});

test("a rule is shown by the cases that break it and those about it that keep it", () => {
  const { rules: covered, gaps } = coverageOf({ cases: [broken, kept] }, rules.slice(0, 1), clauses);
  expect(covered).toEqual([{ rule: "left-out", clause: "a#one", broken: [broken.id], kept: [kept.id] }]);
  expect(gaps).toEqual([]);
});

test("a defect of a lifecycle is its rule", () => {
  const late = caseOf("lifecycles/x/late", {
    role: "lifecycle",
    subject: "lifecycle:x",
    clause: "a#two",
    expected: { findings: [{ rule: "event-too-late", record: 2 }] },
  });
  expect(coverageOf({ cases: [late] }, rules, clauses).rules[1]?.broken).toEqual([late.id]);
});

test("a clause names its rules and cases; what has neither is untested", () => {
  const { clauses: covered, untested } = coverageOf({ cases: [broken] }, rules, clauses);
  expect(covered[0]).toEqual({ clause: "a#one", title: "甲 1", rules: ["left-out"], cases: [broken.id] });
  expect(untested).toEqual(["a#scope"]);
});

test("threads that break off are said", () => {
  const strange = caseOf("rules/gone/broken", {
    subject: "rule:gone",
    clause: "b#none",
    expected: { findings: [{ rule: "other", record: 1 }] },
  });
  const { gaps } = coverageOf({ cases: [strange] }, [{ id: "left-out", clause: "c#none" }], clauses);
  expect(gaps).toEqual([
    { kind: "rule-of-case-unknown", case: strange.id, rule: "other" },
    { kind: "rule-of-case-unknown", case: strange.id, rule: "gone" },
    { kind: "rule-never-broken", rule: "left-out" },
    { kind: "rule-never-kept", rule: "left-out" },
    { kind: "clause-of-rule-unknown", rule: "left-out", clause: "c#none" },
    { kind: "clause-of-case-unknown", case: strange.id, clause: "b#none" },
  ]);
});

test("a case that is not approved shows nothing", () => {
  const drafts = [broken, kept].map((item) => ({ ...item, status: "draft" as const }));
  expect(coverageOf({ cases: drafts }, rules.slice(0, 1), clauses).gaps).toHaveLength(2);
});
