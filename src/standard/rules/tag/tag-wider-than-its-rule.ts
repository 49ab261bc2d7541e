import { defineRule } from "../../../model/rule.ts";

export const tagWiderThanItsRule = defineRule({
  id: "tag-wider-than-its-rule",
  code: "TAG-008",
  severity: "error",
  dimension: "规范性",
  clause: "tag#publicity",
  source: [{ document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "标注的公示宽于规则", en: "tag shown more widely than its rule allows" },
  why: "标注规则规定了公示属性，单个标注不能放宽。",
  message: {
    zh: "标注公示属性为 {value}，规则规定为 {allowed}",
    en: "the publicity of the tag is {value}; its rule says {allowed}",
  },
  fix: {
    zh: "把标注公示属性改为 {allowed}，已公示的立即停止",
    en: "set it to {allowed} and end any publicity at once",
  },
  relation: "agreement",
  on: ["tag"],
  at: "publicity",
  by: "tag-rule",
  among: ["tag-rule"],
  args: { value: "this.publicity", allowed: "other.publicity" },
  where: `other.version == this.ruleVersion`,
  holds: `other.publicity == "P" || other.publicity == this.publicity || other.publicity == "N" && this.publicity == "I"`,
});
