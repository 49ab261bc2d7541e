import { defineRule } from "../../../model/rule.ts";

export const otherInformationContentMissing = defineRule({
  id: "other-information-content-missing",
  code: "IMM-002F",
  severity: "error",
  dimension: "完整性",
  clause: "immediate-information#kinds",
  source: [{ document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "即时信息没有其他信息内容", en: "content of other information missing" },
  why: "信息类型为代码6的，公示的就是其他信息内容；没有内容的公示等于没有公示。",
  message: {
    zh: "信息类型为{type}，没有填写其他信息内容",
    en: "the kind is {type}, but the content of other information is missing",
  },
  fix: {
    zh: "填写其他信息内容，或者更正信息类型",
    en: "fill in the content of other information, or correct the kind",
  },
  on: ["immediate-information"],
  at: "otherContent",
  args: { type: `codeTitle("immediate-information-kind", this.kind)` },
  holds: `this.kind != "6" || has(this.otherContent)`,
});
