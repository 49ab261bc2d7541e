import { defineRule } from "../../../model/rule.ts";

export const tagRulePublicTextMissing = defineRule({
  id: "tag-rule-public-text-missing",
  code: "TAG-001A",
  severity: "error",
  dimension: "完整性",
  clause: "tag-rule#content",
  source: [{ document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "公示的标注没有公示用语", en: "public tag without a text for the public" },
  why: "公示的标注要用同样的话展示，不能由各系统自拟。",
  message: { zh: "标注公示属性为公示，没有公示用语", en: "the tag is public and has no text for the public" },
  fix: { zh: "填写公示用语", en: "give the text" },
  on: ["tag-rule"],
  at: "publicText",
  holds: `this.publicity != "P" || has(this.publicText)`,
});
