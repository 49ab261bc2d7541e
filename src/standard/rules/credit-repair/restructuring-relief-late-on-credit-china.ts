import { defineRule } from "../../../model/rule.ts";

export const restructuringReliefLateOnCreditChina = defineRule({
  id: "restructuring-relief-late-on-credit-china",
  code: "REP-017B",
  severity: "warning",
  dimension: "时效性",
  clause: "credit-repair#restructuring",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第二十条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "信用中国：重整企业临时屏蔽逾期", en: "Credit China: masking for a restructured enterprise late" },
  why: "认定单位应自收到申请之日起10个工作日内临时屏蔽违法失信信息。",
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
