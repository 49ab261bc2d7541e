import { defineRule } from "../../../model/rule.ts";

export const restructuringReliefLate = defineRule({
  id: "restructuring-relief-late",
  code: "REP-017A",
  severity: "warning",
  dimension: "时效性",
  clause: "credit-repair#restructuring",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第二十二条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "重整企业临时修复逾期", en: "temporary relief of a restructured enterprise late" },
  why: "可以自收到申请之日起七个工作日内暂时屏蔽相关失信信息或者添加声明。",
  message: {
    zh: "临时修复日期 {value} 晚于最后一日 {due}（申请日期 {appliedOn}）",
    en: "temporary relief on {value}, after the last day {due} (applied on {appliedOn})",
  },
  fix: { zh: "核对两个日期；确已逾期的，如实填写", en: "check both dates; if it was late, leave the true date" },
  on: ["credit-repair"],
  at: "restructuring.maskedOn",
  args: {
    appliedOn: "this.appliedOn",
    due: "addWorkingDays(this.appliedOn, parameters.repairRestructuringWorkingDays)",
  },
  holds: "this.restructuring.maskedOn <= addWorkingDays(this.appliedOn, parameters.repairRestructuringWorkingDays)",
});
