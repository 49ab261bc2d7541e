import { defineRule } from "../../../model/rule.ts";

export const originalLicenceNotNamed = defineRule({
  id: "original-licence-not-named",
  code: "LIC-017",
  severity: "warning",
  dimension: "完整性",
  clause: "administrative-licence#identity",
  source: [{ document: "行政许可法", article: "第四十九条、第五十条", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "变更、延续没有写明原许可", en: "change or renewal without the original licence" },
  why: "变更、延续、补发、注销都针对一项已有的许可，写明原许可决定文书号才能把历次决定连起来。",
  message: {
    zh: "许可决定类型为 {value}（{title}），但没有填写原许可决定文书号",
    en: "the decision is a {title} ({value}), but the original decision is not named",
  },
  fix: { zh: "填写所针对的原许可决定的文书号", en: "fill in the number of the original decision" },
  on: ["administrative-licence"],
  at: "decisionKind",
  args: { title: `codeTitle("licence-decision-kind", this.decisionKind)` },
  holds: `!(this.decisionKind in ["2", "3", "4", "5"]) || has(this.originalDocumentNumber)`,
});
