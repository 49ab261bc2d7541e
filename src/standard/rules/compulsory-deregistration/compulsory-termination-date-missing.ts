import { defineRule } from "../../../model/rule.ts";

export const compulsoryTerminationDateMissing = defineRule({
  id: "compulsory-termination-date-missing",
  code: "DER-004B",
  severity: "error",
  dimension: "完整性",
  clause: "compulsory-deregistration#objections",
  source: [
    { document: "强制注销公司登记制度实施办法", article: "第五条", confidence: "seen" },
    { document: "强制注销公司登记制度实施办法", article: "第六条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "终止程序没有日期", en: "termination without a date" },
  why: "程序终止之日起满三年才可以再次启动，没有日期就无从计算。",
  message: { zh: "结果为终止程序，没有填写程序终止日期", en: "the procedure was terminated, but the day is missing" },
  fix: { zh: "补填程序终止日期", en: "give the day of the termination" },
  on: ["compulsory-deregistration"],
  at: "terminatedOn",
  holds: `this.result != "2" || has(this.terminatedOn)`,
});
