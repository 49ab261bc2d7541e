import { defineRule } from "../../../model/rule.ts";

export const licenceOfInformationMissing = defineRule({
  id: "licence-of-information-missing",
  code: "IMM-002C",
  severity: "error",
  dimension: "完整性",
  clause: "immediate-information#kinds",
  source: [{ document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "即时信息没有许可决定书文号或者许可文件编号", en: "number of the licence missing" },
  why: "信息类型为代码3的，公示的就是许可决定书文号或者许可文件编号；没有内容的公示等于没有公示。",
  message: {
    zh: "信息类型为{type}，没有填写许可决定书文号或者许可文件编号",
    en: "the kind is {type}, but the number of the licence is missing",
  },
  fix: {
    zh: "填写许可决定书文号或者许可文件编号，或者更正信息类型",
    en: "fill in the number of the licence, or correct the kind",
  },
  on: ["immediate-information"],
  at: "licenceNumber",
  args: { type: `codeTitle("immediate-information-kind", this.kind)` },
  holds: `this.kind != "3" || has(this.licenceNumber)`,
});
