import { defineRule } from "../../../model/rule.ts";

export const netProfitOverProfit = defineRule({
  id: "net-profit-over-profit",
  code: "ANR-009",
  severity: "information",
  dimension: "一致性",
  clause: "annual-report#figures",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "净利润大于利润总额", en: "net profit exceeds total profit" },
  why: "净利润一般不大于利润总额；所得税为负（退税、递延）时可以，仅作提示。",
  message: { zh: "净利润 {value} 大于利润总额 {profit}", en: "net profit of {value} exceeds total profit of {profit}" },
  fix: { zh: "核对两个数额；确因退税、递延所得税的，不必改", en: "check the two figures; a tax refund may explain it" },
  on: ["annual-report"],
  at: "netProfit",
  args: { profit: "this.profit" },
  holds: `this.netProfit == "无" || this.profit == "无" || compareDecimals(this.netProfit, this.profit) <= 0`,
});
