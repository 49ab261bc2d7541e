import { defineRule } from "../../../model/rule.ts";

export const contributionPaidWithoutForm = defineRule({
  id: "contribution-paid-without-form",
  code: "ENT-018E",
  severity: "error",
  dimension: "完整性",
  clause: "shareholder-contribution#payment",
  source: [
    { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    { document: "公司法", article: "第四十条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "有实缴出资额没有实缴出资方式", en: "paid-in amount without the form of payment" },
  why: "公示的实缴出资包括出资额、时间和方式；缺一项就看不出何时以何缴纳。",
  message: {
    zh: "实缴出资额 {paidAmount} 万元，没有填写实缴出资方式",
    en: "{paidAmount} paid in, but the form of payment is missing",
  },
  fix: {
    zh: "补填 {paidAmount} 万元的实缴出资方式；尚未实缴的，删去实缴出资额",
    en: "give the form of payment of {paidAmount}; drop the amount if nothing was paid",
  },
  on: ["shareholder-contribution"],
  at: "paidForm",
  args: { paidAmount: "this.paidAmount" },
  holds: `!(compareDecimals(this.paidAmount, "0") > 0) || has(this.paidForm)`,
});
