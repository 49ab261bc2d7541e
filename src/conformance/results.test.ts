import { describe, expect, test } from "vitest";
import { exampleCase } from "./example-case.ts";
import { type BadKnownFailures, type KnownFailure, readKnownFailures } from "./known-failures.ts";
import { planOf } from "./plan.ts";
import { resultsOf } from "./results.ts";
import { shapeProblems } from "./shape-problems.ts";
import type { Statement } from "./statement.ts";
import type { Verdict } from "./suite.ts";

const cases = [
  exampleCase({ id: "rules/a/one" }),
  exampleCase({ id: "rules/a/two", level: 2 }),
  exampleCase({ id: "rules/a/draft", status: "draft" }),
];
const statement: Statement = {
  product: { vendor: "示例公司", name: "示例系统", version: "1.0" },
  standard: "next",
  claims: [{ role: "validator", recordTypes: "all", forms: "all", level: 3 }],
  unsupported: [],
};
const plan = planOf({ version: "1.0.0", standard: "next", cases, digests: {} }, statement);

function results(verdicts: Readonly<Record<string, Verdict>>, knownFailures: readonly KnownFailure[] = []) {
  const outcome = {
    problems: [],
    results: cases.map((one) => ({
      case: one,
      purpose: one.status === "draft" ? ("draft" as const) : ("claimed" as const),
      verdict: verdicts[one.id] ?? ("pass" as const),
      ms: 1,
    })),
  };
  return resultsOf(outcome, { plan, statement, cases, knownFailures, seed: "s", asOf: "2026-03-01" });
}

const known = (id: string, expires = "2026-03-01"): KnownFailure => ({
  case: id,
  reason: "还没做",
  issue: "https://example.org/1",
  expires,
});

const levels = ({ classes }: ReturnType<typeof results>) =>
  classes.map(({ level, granted }) => `${level} ${granted ? "granted" : "denied"}`);

test("everything passed", () => {
  const all = results({});
  expect(all.outcome).toBe("passed");
  expect(levels(all)).toEqual(["1 granted", "2 granted"]);
  expect(shapeProblems("results", JSON.parse(JSON.stringify(all)))).toEqual([]);
});

test("a case that fails denies its class and those above it, not those below", () => {
  expect(levels(results({ "rules/a/two": "fail" }))).toEqual(["1 granted", "2 denied"]);
  const lower = results({ "rules/a/one": "timeout" });
  expect(levels(lower)).toEqual(["1 denied", "2 denied"]);
  expect(lower.classes.map(({ reasons }) => reasons)).toEqual([["超时 1 个：rules/a/one"], ["层级 1 不成立"]]);
});

test("what a product claims it must not skip", () => {
  const skipped = results({ "rules/a/one": "skipped" });
  expect(skipped.outcome).toBe("failed");
  expect(levels(skipped)[0]).toBe("1 denied");
});

test("a draft does not count", () => {
  expect(results({ "rules/a/draft": "fail" })).toMatchObject({ outcome: "passed", totals: { pass: 2 } });
});

describe("known failures", () => {
  test("do not fail the run, and deny the class", () => {
    const all = results({ "rules/a/two": "fail" }, [known("rules/a/two")]);
    expect(all.outcome).toBe("passed");
    expect(levels(all)).toEqual(["1 granted", "2 denied"]);
    expect(all.cases.find(({ id }) => id === "rules/a/two")).toMatchObject({ verdict: "known-failure", was: "fail" });
  });

  test("one that passes fails the run", () => {
    const all = results({}, [known("rules/a/two")]);
    expect(all.outcome).toBe("failed");
    expect(all.totals).toEqual({ pass: 1, "unexpected-pass": 1 });
  });

  test("one that has expired protects no more", () => {
    const all = results({ "rules/a/two": "fail" }, [known("rules/a/two", "2026-02-28")]);
    expect(all.outcome).toBe("failed");
    expect(all.totals).toEqual({ pass: 1, fail: 1 });
    expect(all.problems).toEqual([expect.stringContaining("rules/a/two 已于 2026-02-28 到期")]);
  });

  test("one of no case that is run fails", () => {
    const all = results({}, [known("rules/a/twoo")]);
    expect(all.outcome).toBe("failed");
    expect(all.problems).toEqual(["已知不通过的 rules/a/twoo 不在这次的用例中：是不是 rules/a/two？"]);
  });

  test("have no wildcards, say everything, and name a case once", () => {
    const problems = (value: unknown) => {
      try {
        readKnownFailures(value);
      } catch (problem) {
        return (problem as BadKnownFailures).problems.map(({ pointer }) => pointer);
      }
      return [];
    };
    expect(problems([known("rules/a/*")])).toEqual(["/0/case"]);
    expect(problems([{ case: "rules/a/one", reason: "还没做", issue: "#1" }])).toEqual(["/0"]);
    expect(problems([known("rules/a/one"), known("rules/a/one")])).toEqual(["/1/case"]);
    expect(problems([known("rules/a/one")])).toEqual([]);
  });
});
