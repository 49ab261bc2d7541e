import { defineRule } from "../../../model/rule.ts";

export const overdueYearNotBeforeDisclosure = defineRule({
  id: "overdue-year-not-before-disclosure",
  code: "ANR-044",
  severity: "error",
  dimension: "一致性",
  clause: "overdue-payment#period",
  source: [{ document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "披露的不是以前年度", en: "the year disclosed is not a past one" },
  why: "披露的是上一年度的逾期款项，年度早于披露的年份。",
  message: {
    zh: "年度 {value} 不早于公示日期 {disclosedOn} 的年份",
    en: "the year {value} is not before that of the disclosure on {disclosedOn}",
  },
  fix: { zh: "核对年度和公示日期", en: "check year and day" },
  on: ["overdue-payment"],
  at: "reportYear",
  args: { disclosedOn: "this.disclosedOn" },
  holds: "int(this.reportYear) < year(this.disclosedOn)",
});
