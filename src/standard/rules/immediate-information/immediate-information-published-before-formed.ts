import { defineRule } from "../../../model/rule.ts";

export const immediateInformationPublishedBeforeFormed = defineRule({
  id: "immediate-information-published-before-formed",
  code: "IMM-001B",
  severity: "error",
  dimension: "一致性",
  clause: "immediate-information#period",
  source: [
    { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "信息形成以前公示", en: "published before the information was formed" },
  why: "信息形成以后才能公示；两个日期填反，期限就无法判断。",
  message: {
    zh: "公示日期 {value} 早于信息形成日期 {formedOn}",
    en: "published on {value}, before it was formed on {formedOn}",
  },
  fix: { zh: "核对两个日期", en: "check the two dates" },
  on: ["immediate-information"],
  at: "publishedOn",
  args: { formedOn: "this.formedOn" },
  holds: "this.publishedOn >= this.formedOn",
});
