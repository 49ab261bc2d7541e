import { defineRule } from "../../../model/rule.ts";

export const documentNumberYearDiffers = defineRule({
  id: "document-number-year-differs",
  code: "IDN-028",
  severity: "warning",
  dimension: "一致性",
  clause: "identifiers#document-number",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "文书号年份与决定日期年份不同", en: "year of the number against the day of the decision" },
  why: "文书号的年份通常就是决定的年份；年底编号、次年1月作出的决定可以不同，所以只作提示。",
  message: {
    zh: "文书号的年份为 {year}，决定日期为 {decidedOn}",
    en: "the document number is of {year}, the decision of {decidedOn}",
  },
  fix: {
    zh: "对照决定文书核对文书号和决定日期；跨年作出的决定不需处理",
    en: "compare both with the document; a decision made across the turn of the year may stay",
  },
  on: ["administrative-licence", "administrative-penalty"],
  at: "documentNumber",
  args: { year: `documentNumberYear(this.documentNumber)`, decidedOn: `this.decidedOn` },
  holds: `documentNumberYear(this.documentNumber) in ["", this.decidedOn.substring(0, 4)]`,
});
