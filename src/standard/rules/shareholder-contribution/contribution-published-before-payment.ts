import { defineRule } from "../../../model/rule.ts";

export const contributionPublishedBeforePayment = defineRule({
  id: "contribution-published-before-payment",
  code: "ENT-018G",
  severity: "error",
  dimension: "一致性",
  clause: "shareholder-contribution#payment",
  source: [
    { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "公示早于实缴", en: "published before it was paid" },
  why: "实缴出资缴纳以后才能公示；公示日期更早的，多为把将来的缴款填成实缴。",
  message: {
    zh: "实缴出资日期 {value} 晚于公示日期 {publishedOn}",
    en: "paid in on {value}, after the publication on {publishedOn}",
  },
  fix: {
    zh: "核对实缴出资日期 {value} 和公示日期 {publishedOn}；尚未缴纳的不填实缴",
    en: "check {value} and {publishedOn}; leave out what is not paid yet",
  },
  on: ["shareholder-contribution"],
  at: "paidOn",
  args: { publishedOn: "this.publishedOn" },
  holds: "this.paidOn <= this.publishedOn",
});
