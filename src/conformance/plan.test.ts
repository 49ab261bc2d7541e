import { describe, expect, test } from "vitest";
import { exampleCase } from "./example-case.ts";
import { planOf } from "./plan.ts";
import { type BadStatement, readStatement, type Statement } from "./statement.ts";
import type { Suite, SuiteCase } from "./suite.ts";

const item = (id: string, part: Partial<SuiteCase> = {}) => exampleCase({ id, ...part });

const suite: Suite = {
  version: "1.0.0",
  standard: "next",
  digests: {},
  cases: [
    item("rules/b/two", { level: 2 }),
    item("rules/b/one"),
    item("rules/b/draft", { status: "draft" }),
    item("rules/b/disputed", { status: "disputed" }),
    item("forms/tag#xlsx/right", { form: "xlsx" }),
    item("forms/tag#xlsx/wrong", { form: "xlsx", expected: { findings: [{ rule: "a" }] } }),
    item("tags/a/b", { role: "tagger" }),
  ],
};

const statement = (part: Partial<Statement>): Statement => ({
  product: { vendor: "示例公司", name: "示例系统", version: "1.0" },
  standard: "next",
  claims: [{ role: "validator", recordTypes: "all", forms: ["records"], level: 1 }],
  unsupported: [
    { role: "validator", forms: ["xlsx"], reason: "不读 Excel" },
    { role: "tagger", reason: "不做" },
  ],
  ...part,
});

const problemsOf = (given: Statement) => {
  try {
    planOf(suite, given);
  } catch (problem) {
    return (problem as BadStatement).problems.map(({ pointer, message, hint }) => `${pointer} ${message}｜${hint}`);
  }
  return [];
};

test("the plan: what is claimed up to its level, drafts, and one telling case of all that is not supported", () => {
  const plan = planOf(suite, statement({}));
  expect(plan.cases).toEqual([
    { id: "forms/tag#xlsx/wrong", purpose: "unsupported" },
    { id: "rules/b/draft", purpose: "draft" },
    { id: "rules/b/one", purpose: "claimed" },
    { id: "tags/a/b", purpose: "unsupported" },
  ]);
  expect(plan.classes).toEqual([{ role: "validator", recordType: "tag", form: "records", level: 1, cases: 1 }]);
  expect(plan.leftOut).toEqual([{ id: "rules/b/disputed", status: "disputed" }]);
});

test("of several claims about one the highest level counts", () => {
  const [first] = statement({}).claims;
  const plan = planOf(
    suite,
    statement({ claims: [{ ...(first as Statement["claims"][0]), level: 2 }, ...statement({}).claims] }),
  );
  expect(plan.classes.map(({ level }) => level)).toEqual([1, 2]);
});

test("a claim of which the suite has no case is said to be untested", () => {
  const cases = [...suite.cases, item("rules/c/one", { recordType: "suspension", form: "xlsx" })];
  const plan = planOf(
    { ...suite, cases },
    statement({
      claims: [{ role: "validator", recordTypes: ["tag", "suspension"], forms: ["records", "xlsx"], level: 3 }],
      unsupported: [{ role: "tagger", reason: "不做" }],
    }),
  );
  expect(plan.untested).toEqual([{ role: "validator", recordType: "suspension", form: "records" }]);
});

describe("a statement that cannot be tested says where and why", () => {
  test("another standard", () => {
    expect(problemsOf(statement({ standard: "1.0.0" }))[0]).toMatch(
      /^\/standard 标准版本 1\.0\.0 与测试集的 next 不同/,
    );
  });
  test("a misspelt record type", () => {
    const claims = [{ role: "validator", recordTypes: ["tga"], forms: "all", level: 1 }] as const;
    expect(problemsOf(statement({ claims }))).toEqual([
      "/claims/0/recordTypes/0 测试集中没有 validator 的记录类型 tga｜是不是 tag？",
    ]);
  });
  test("something that is passed over in silence", () => {
    expect(problemsOf(statement({ unsupported: [{ role: "tagger", reason: "不做" }] }))).toEqual([
      "/unsupported 角色 validator 有没有着落的：tag，xlsx｜不支持就在 unsupported 中写上：{ role: validator, reason: 原因 }",
    ]);
  });
  test("something that is claimed and not supported", () => {
    const unsupported = [...statement({}).unsupported, { role: "validator", forms: ["records"], reason: "?" }] as const;
    expect(problemsOf(statement({ unsupported }))).toEqual([
      "/unsupported/2 validator tag records 既声称支持，又声明不支持｜两处删去一处",
    ]);
  });
  test("without a role named twice, the rest of a role is not supported", () => {
    expect(
      problemsOf(
        statement({
          unsupported: [
            { role: "validator", reason: "?" },
            { role: "tagger", reason: "?" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

test("the shape of a statement is looked at first", () => {
  const wrong = { ...statement({}), claims: [{ role: "validater", recordTypes: "all", form: "all", level: 4 }] };
  const messages = () => {
    try {
      readStatement(wrong);
    } catch (problem) {
      return (problem as BadStatement).problems.map(({ pointer, message, hint }) => `${pointer} ${message}｜${hint}`);
    }
    return [];
  };
  expect(messages()).toEqual([
    "/claims/0 缺少 forms｜补上 forms",
    "/claims/0/form 不认识 form｜是不是 forms？",
    expect.stringMatching(/^\/claims\/0\/role 不能是 "validater"｜是不是 validator？/),
    expect.stringMatching(/^\/claims\/0\/level 不能是 4/),
  ]);
});
