import { defineRule } from "../../../model/rule.ts";

export const contributionPublishedBeforeItArose = defineRule({
  id: "contribution-published-before-it-arose",
  code: "ENT-028D",
  severity: "error",
  dimension: "一致性",
  clause: "shareholder-contribution#publicity",
  source: [
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第四条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "公示早于信息产生", en: "published before the information arose" },
  why: "信息产生以后才能公示；日期颠倒多为填反。",
  message: {
    zh: "公示日期 {value} 早于信息产生日期 {changedOn}",
    en: "published on {value}, before the information arose on {changedOn}",
  },
  fix: { zh: "核对信息产生日期 {changedOn} 和公示日期 {value}", en: "check {changedOn} and {value}" },
  on: ["shareholder-contribution"],
  at: "publishedOn",
  args: { changedOn: "this.changedOn" },
  holds: "this.changedOn <= this.publishedOn",
});
