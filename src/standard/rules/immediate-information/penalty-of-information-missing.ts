import { defineRule } from "../../../model/rule.ts";

export const penaltyOfInformationMissing = defineRule({
  id: "penalty-of-information-missing",
  code: "IMM-002E",
  severity: "error",
  dimension: "完整性",
  clause: "immediate-information#kinds",
  source: [{ document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "即时信息没有行政处罚决定书文号", en: "number of the penalty missing" },
  why: "信息类型为代码5的，公示的就是行政处罚决定书文号；没有内容的公示等于没有公示。",
  message: {
    zh: "信息类型为{type}，没有填写行政处罚决定书文号",
    en: "the kind is {type}, but the number of the penalty is missing",
  },
  fix: { zh: "填写行政处罚决定书文号，或者更正信息类型", en: "fill in the number of the penalty, or correct the kind" },
  on: ["immediate-information"],
  at: "penaltyNumber",
  args: { type: `codeTitle("immediate-information-kind", this.kind)` },
  holds: `this.kind != "5" || has(this.penaltyNumber)`,
});
