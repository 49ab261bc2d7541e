import { defineRule } from "../../../model/rule.ts";

export const contributionDetailsMissing = defineRule({
  id: "contribution-details-missing",
  code: "IMM-002A",
  severity: "error",
  dimension: "完整性",
  clause: "immediate-information#kinds",
  source: [{ document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "即时信息没有出资信息", en: "contribution missing" },
  why: "信息类型为代码1的，公示的就是出资信息；没有内容的公示等于没有公示。",
  message: { zh: "信息类型为{type}，没有填写出资信息", en: "the kind is {type}, but the contribution is missing" },
  fix: { zh: "填写出资信息，或者更正信息类型", en: "fill in the contribution, or correct the kind" },
  on: ["immediate-information"],
  at: "contribution",
  args: { type: `codeTitle("immediate-information-kind", this.kind)` },
  holds: `this.kind != "1" || has(this.contribution)`,
});
