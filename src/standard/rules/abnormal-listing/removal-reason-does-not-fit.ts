import { defineRule } from "../../../model/rule.ts";

export const removalReasonDoesNotFit = defineRule({
  id: "removal-reason-does-not-fit",
  code: "ABN-011A",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#removal",
  source: [
    { document: "企业经营异常名录管理办法", article: "第十一条至第十五条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十六条至第十九条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十三条至第十六条", confidence: "seen" },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十二条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  title: { zh: "移出事由与列入事由不对应", en: "reason for removal does not fit" },
  why: "未报年报的须补报，未公示的须公示，未变更名称的须变更，无法联系的须变更住所或者重新取得联系，信息虚假的须更正；注销、列入有错误的不论事由。",
  message: { zh: "列入事由为 {reason}，移出事由却是 {removal}", en: "listed for {reason}, but removed for {removal}" },
  fix: {
    zh: "对照移出决定更正移出事由；列入事由没有消除的，不应移出",
    en: "correct the reason after the decision; while the cause remains the subject stays listed",
  },
  on: ["abnormal-listing"],
  at: "removalReason",
  args: {
    reason: `codeTitle("abnormal-listing-reason", this.reason)`,
    removal: `codeTitle("abnormal-removal-reason", this.removalReason)`,
  },
  holds: [
    `this.removalReason in ["7", "9"]`,
    `this.reason in ["11", "21", "31"] && this.removalReason == "1"`,
    `this.reason == "12" && this.removalReason == "2"`,
    `this.reason == "13" && this.removalReason == "8"`,
    `this.reason in ["14", "23", "33"] && this.removalReason in ["4", "5"]`,
    `this.reason in ["15", "22", "32"] && this.removalReason in ["3", "10"]`,
  ].join(" || "),
});
