import { defineRule } from "../../../model/rule.ts";

export const onlineOnlyMarkInName = defineRule({
  id: "online-only-mark-in-name",
  code: "ENT-045A",
  severity: "warning",
  dimension: "规范性",
  clause: "market-entity#scope",
  source: [{ document: "个体工商户登记管理规定", article: "第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "名称中含仅通过网络经营的标注", en: "online-only mark in the name" },
  why: "“（仅通过网络开展经营活动）”是登记机关在经营范围后所作的标注，不是名称的组成部分。",
  message: {
    zh: "名称“{value}”中含有“仅通过网络开展经营活动”，该标注应在经营范围之后",
    en: "the name “{value}” contains “仅通过网络开展经营活动”, a mark that belongs after the scope",
  },
  fix: { zh: "从名称中删去该标注，写到经营范围末尾", en: "move the mark from the name to the end of the scope" },
  on: ["market-entity"],
  at: "entityName",
  holds: `!this.entityName.contains("仅通过网络开展经营活动")`,
});
