import { defineRule } from "../../../model/rule.ts";

export const courtCaseNumberWrong = defineRule({
  id: "court-case-number-wrong",
  code: "IDN-029",
  severity: "warning",
  dimension: "规范性",
  clause: "identifiers#court-case-number",
  source: [{ document: "法〔2015〕137号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "法院案号的写法不符", en: "court case number not of its form" },
  why: "案号由全角圆括号内的年份、法院代字、类型代字、编号和“号”组成；常见原因是括号为半角或者六角。2016年以前的案号写法不同，只作提示。",
  message: {
    zh: "生效裁判文号“{value}”不符合案号的写法",
    en: "the number “{value}” of the judgment does not have the form of a court case number",
  },
  fix: {
    zh: "对照裁判文书写作（年份）法院代字、类型代字、编号加“号”，例如（2023）京0108民初12345号",
    en: "write it as on the judgment: （year）, court, kind, number and 号, e.g. （2023）京0108民初12345号",
  },
  on: ["market-entity"],
  at: "removalByJudgment.judgmentNumber",
  holds: `courtCaseNumberDefect(this.removalByJudgment.judgmentNumber) == ""`,
});
