import { defineRule } from "../../../model/rule.ts";

export const equityChangeDetailsMissing = defineRule({
  id: "equity-change-details-missing",
  code: "IMM-002B",
  severity: "error",
  dimension: "完整性",
  clause: "immediate-information#kinds",
  source: [{ document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "即时信息没有股权变更", en: "change of equity missing" },
  why: "信息类型为代码2的，公示的就是股权变更；没有内容的公示等于没有公示。",
  message: { zh: "信息类型为{type}，没有填写股权变更", en: "the kind is {type}, but the change of equity is missing" },
  fix: { zh: "填写股权变更，或者更正信息类型", en: "fill in the change of equity, or correct the kind" },
  on: ["immediate-information"],
  at: "equityChange",
  args: { type: `codeTitle("immediate-information-kind", this.kind)` },
  holds: `this.kind != "2" || has(this.equityChange)`,
});
