import { defineRule } from "../../../model/rule.ts";

export const riskTagRulePublic = defineRule({
  id: "risk-tag-rule-public",
  code: "TAG-010B",
  severity: "error",
  dimension: "规范性",
  clause: "tag-rule#publicity",
  source: [{ document: "国市监信发〔2022〕6号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "风险分类的标注规则设为公示", en: "public rule for a risk class" },
  why: "信用风险分类结果只供内部配置监管资源，不是评价，不对外公示。",
  message: {
    zh: "判定用到信用风险分类（risk-classification）的标注，公示属性为公示",
    en: "the tag rests on a risk classification and is public",
  },
  fix: { zh: "把标注公示属性改为 I（过程信息）", en: "set the publicity to I" },
  on: ["tag-rule"],
  at: "publicity",
  holds: `this.publicity != "P" || !this.inputRecordTypes.exists(t, t == "risk-classification")`,
});
