import { defineRule } from "../../../model/rule.ts";

export const riskTagPublic = defineRule({
  id: "risk-tag-public",
  code: "TAG-010A",
  severity: "error",
  dimension: "规范性",
  clause: "tag#publicity",
  source: [{ document: "国市监信发〔2022〕6号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "信用风险等级标注公示", en: "public tag of a risk class" },
  why: "信用风险分类结果只供内部使用，不对外公示。",
  message: {
    zh: "信用风险等级（TAG-LAW-18）的标注公示属性为 {value}",
    en: "the tag of a risk class (TAG-LAW-18) has the publicity {value}",
  },
  fix: { zh: "把标注公示属性改为 I（过程信息），已公示的立即停止", en: "set it to I and end any publicity at once" },
  on: ["tag"],
  at: "publicity",
  args: { value: "this.publicity" },
  holds: `this.ruleCode != "TAG-LAW-18" || this.publicity == "I"`,
});
