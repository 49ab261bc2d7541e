import { defineRule } from "../../../model/rule.ts";

export const moreWomenThanEmployees = defineRule({
  id: "more-women-than-employees",
  code: "ANR-031A",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#headcount",
  source: [{ document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "女性从业人数多于从业人数", en: "more female employees than employees" },
  why: "女性从业人数是从业人数的一部分，填报系统同样检查。",
  message: {
    zh: "女性从业人数 {value} 多于从业人数 {employees}",
    en: "{value} female employees, but only {employees} employees",
  },
  fix: { zh: "核对两个人数", en: "check both numbers" },
  on: ["annual-report"],
  at: "femaleEmployees",
  args: { employees: "this.employees" },
  holds: "int(this.femaleEmployees) <= int(this.employees)",
});
