import { defineRule } from "../../../model/rule.ts";

export const individualWithoutEmployees = defineRule({
  id: "individual-without-employees",
  code: "ANR-032",
  severity: "error",
  dimension: "准确性",
  clause: "annual-report#headcount",
  source: [{ document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "个体工商户从业人数为零", en: "individual business with nobody employed" },
  why: "个体工商户的从业人数包括经营者本人，至少为1，填报系统同样检查。",
  message: { zh: "个体工商户的从业人数为 {value}", en: "the individual business says {value} are employed" },
  fix: { zh: "填写包括经营者在内的人数", en: "give the number including the operator" },
  on: ["annual-report"],
  at: "employees",
  holds: `this.reportKind != "2" || int(this.employees) >= 1`,
});
