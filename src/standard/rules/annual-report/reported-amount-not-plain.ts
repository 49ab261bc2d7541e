import { defineRule } from "../../../model/rule.ts";

export const reportedAmountNotPlain = defineRule({
  id: "reported-amount-not-plain",
  code: "ANR-046",
  severity: "error",
  dimension: "规范性",
  clause: "annual-report#data-items",
  source: [{ document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "年报金额不是数字也不是“无”", en: "amount of a report is neither a number nor 无" },
  why: "年报金额只写以万元计的数字，小数不超过6位，或者填“无”；千分位、单位不能计算。",
  message: {
    zh: "“{value}”不是以万元计的数字，也不是“无”",
    en: "“{value}” is neither a number in units of 10 000 yuan nor 无",
  },
  fix: {
    zh: "只填以万元计的数[[，本值应为 {amount}]]；没有该项的填“无”",
    en: "give only the number in units of 10 000 yuan[[, here {amount}]], or 无 where there is none",
  },
  each: { elements: ["reported-amount"] },
  args: { amount: "capitalAmount(this)" },
  holds: `this.matches('^(无|-?[0-9]{1,12}([.][0-9]{1,6})?)$')`,
});
