import { defineRule } from "../../../model/rule.ts";

export const balanceDoesNotClose = defineRule({
  id: "balance-does-not-close",
  code: "ANR-007",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#figures",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "资产不等于负债与所有者权益之和", en: "assets are not liabilities and equity" },
  why: "会计恒等式；相差在0.000001万元以内为四舍五入。填“无”的不比较。",
  message: {
    zh: "资产总额 {value} 不等于负债总额与所有者权益合计之和 {sum}",
    en: "assets of {value} are not liabilities and equity, {sum}",
  },
  fix: { zh: "核对三个数额和单位（万元）", en: "check the three figures and their unit" },
  on: ["annual-report"],
  at: "assets",
  args: { sum: `this.liabilities == "无" || this.equity == "无" ? "" : sumDecimals([this.liabilities, this.equity])` },
  holds: `this.assets == "无" || this.liabilities == "无" || this.equity == "无" || compareDecimals(this.assets, sumDecimals([this.liabilities, this.equity, "0.000001"])) <= 0 && compareDecimals(sumDecimals([this.assets, "0.000001"]), sumDecimals([this.liabilities, this.equity])) >= 0`,
});
