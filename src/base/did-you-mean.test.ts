import { expect, test } from "vitest";
import { closest } from "./did-you-mean.ts";

const headers = ["统一社会信用代码", "企业名称", "法定代表人", "成立日期", "登记机关", "许可决定日期", "处罚决定日期"];
const rules = ["licence-expires-before-grant", "licence-missing", "penalty-missing", "code", "node"];

test.each([
  ["统一信用代码", ["统一社会信用代码"]],
  ["统一社会信用代吗", ["统一社会信用代码"]],
  ["企业明称", ["企业名称"]],
  ["企业称名", ["企业名称"]],
  ["法人代表", ["法定代表人"]],
  ["许可决定曰期", ["许可决定日期"]],
  ["备注", []],
  ["", []],
])("the header %j may be %j", (word, meant) => {
  expect(closest(word, headers)).toEqual(meant);
});

test.each([
  ["licence-expires-befor-grant", "licence-expires-before-grant"],
  ["LICENCE-MISSING", "licence-missing"],
  ["licnece-missing", "licence-missing"],
])("the rule %j may be %j", (word, meant) => {
  expect(closest(word, rules)[0]).toBe(meant);
});

test("the nearest come first, and of two equally near the one that begins alike", () => {
  expect(closest("codes", ["nodes", "code", "codex", "codes"])).toEqual(["codes", "code", "codex"]);
});

test("no more than the limit, none twice", () => {
  expect(closest("code", ["code", "code", "node"], 1)).toEqual(["code"]);
  expect(closest("cede", new Set(["code", "node"]))).toEqual(["code"]);
});

test("a word of one character is not any other", () => {
  expect(closest("省", ["市", "省"])).toEqual(["省"]);
});

test("characters outside the basic plane count as one", () => {
  expect(closest("𠮷野家店", ["𠮷野家", "吉野家店"])).toEqual(["𠮷野家", "吉野家店"]);
});
