import { defineRule } from "../../../model/rule.ts";

export const industrySectionDiffersFromCode = defineRule({
  id: "industry-section-differs-from-code",
  code: "ENT-025",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#industry",
  source: [{ document: "GB/T 4754-2017", confidence: "known" }],
  since: "1.0.0",
  effectiveFrom: "2017-10-01",
  title: { zh: "行业门类与行业代码不一致", en: "industry section differs from the code" },
  why: "行业代码的前两位（大类）唯一属于一个门类；不一致多为门类没有随代码更新，或者代码取自2011年版。2017年10月1日以前核准的记录适用旧版，不作判断。",
  message: {
    zh: "行业代码 {code} 属于门类 {expected}，行业门类却填为 {value}",
    en: "the industry code {code} belongs to section {expected}, but the section is {value}",
  },
  fix: {
    zh: "行业代码 {code} 无误的，行业门类改为 {expected}",
    en: "if the code {code} is right, the section is {expected}",
  },
  on: ["market-entity"],
  at: "industrySection",
  args: {
    code: "this.industryCode",
    expected: "industrySectionOf(this.industryCode)",
  },
  holds: `industrySectionOf(this.industryCode) == "" || industrySectionOf(this.industryCode) == this.industrySection`,
});
