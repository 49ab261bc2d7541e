import { defineRule } from "../../../model/rule.ts";

export const pledgeDetailsMissing = defineRule({
  id: "pledge-details-missing",
  code: "IMM-002D",
  severity: "error",
  dimension: "完整性",
  clause: "immediate-information#kinds",
  source: [{ document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "即时信息没有知识产权出质", en: "pledge missing" },
  why: "信息类型为代码4的，公示的就是知识产权出质；没有内容的公示等于没有公示。",
  message: { zh: "信息类型为{type}，没有填写知识产权出质", en: "the kind is {type}, but the pledge is missing" },
  fix: { zh: "填写知识产权出质，或者更正信息类型", en: "fill in the pledge, or correct the kind" },
  on: ["immediate-information"],
  at: "pledge",
  args: { type: `codeTitle("immediate-information-kind", this.kind)` },
  holds: `this.kind != "4" || has(this.pledge)`,
});
