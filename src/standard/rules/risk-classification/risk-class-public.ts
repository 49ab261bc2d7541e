import { defineRule } from "../../../model/rule.ts";

export const riskClassPublic = defineRule({
  id: "risk-class-public",
  code: "RSK-002",
  severity: "error",
  dimension: "规范性",
  clause: "risk-classification#internal",
  source: [{ document: "国市监信发〔2022〕6号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "信用风险等级公示", en: "risk class made public" },
  why: "信用风险分类结果是配置监管资源的内部参考，不是对企业的信用评价，不得公示。",
  message: {
    zh: "信用风险分类的公示属性为 {value}，应为过程信息",
    en: "the publicity of a risk class is {value}, it is process information",
  },
  fix: {
    zh: "公示属性改为过程信息（I）；已经公示的，撤下",
    en: "set it to process information (I); if it is public, take it down",
  },
  on: ["risk-classification"],
  at: "envelope.publicity.class",
  holds: `this.envelope.publicity.class == "I"`,
});
