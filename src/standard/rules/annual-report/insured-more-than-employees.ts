import { defineRule } from "../../../model/rule.ts";

export const insuredMoreThanEmployees = defineRule({
  id: "insured-more-than-employees",
  code: "ANR-030",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#headcount",
  source: [{ document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "参保人数多于从业人数", en: "more insured than employees" },
  why: "每一险种的参保人数不多于从业人数，填报系统同样检查。",
  message: {
    zh: "某一险种的参保人数多于从业人数 {employees}",
    en: "more people are insured in one branch than the {employees} employed",
  },
  fix: { zh: "核对从业人数和各险种参保人数", en: "check the number of employees and of those insured" },
  on: ["annual-report"],
  at: "employees",
  args: { employees: "this.employees" },
  holds:
    "!has(this.socialInsurance) || (!has(this.socialInsurance.pension) || int(this.socialInsurance.pension) <= int(this.employees)) && (!has(this.socialInsurance.unemployment) || int(this.socialInsurance.unemployment) <= int(this.employees)) && (!has(this.socialInsurance.medical) || int(this.socialInsurance.medical) <= int(this.employees)) && (!has(this.socialInsurance.injury) || int(this.socialInsurance.injury) <= int(this.employees)) && (!has(this.socialInsurance.maternity) || int(this.socialInsurance.maternity) <= int(this.employees))",
});
