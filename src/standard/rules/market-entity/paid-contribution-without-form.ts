import { defineRule } from "../../../model/rule.ts";

export const paidContributionWithoutForm = defineRule({
  id: "paid-contribution-without-form",
  code: "ENT-018B",
  severity: "error",
  dimension: "完整性",
  clause: "market-entity#shareholders",
  source: [
    { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    { document: "公司法", article: "第四十条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "有实缴出资额但没有实缴出资方式", en: "paid-in contribution without its form" },
  why: "实缴出资的数额、时间、方式应当一并公示，缺一项公众无从判断。",
  message: {
    zh: "股东“{shareholder}”填有实缴出资额，但没有填写实缴出资方式",
    en: "the shareholder “{shareholder}” has a paid-in contribution without its form",
  },
  fix: {
    zh: "按出资证明或者年度报告填写实缴出资方式；没有实缴的，不填实缴出资额",
    en: "fill in the form by the certificate of contribution or the annual report; leave the amount out if nothing was paid",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    shareholder: `this.shareholders.filter(s, has(s.paidAmount) && compareDecimals(s.paidAmount, "0") > 0 && !has(s.paidForm))[0].name`,
  },
  holds: `this.shareholders.all(s, !(has(s.paidAmount) && compareDecimals(s.paidAmount, "0") > 0) || has(s.paidForm))`,
});
