import { defineRule } from "../../../model/rule.ts";

export const investmentsMissing = defineRule({
  id: "investments-missing",
  code: "ANR-015A",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#items",
  source: [{ document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "填“有”但没有对外投资", en: "investments announced but missing" },
  why: "“有”对外投资的，内容应公示；只填“有”等于没有公示。",
  message: { zh: "填写为有对外投资，没有填写内容", en: "investments are said to exist, but they are missing" },
  fix: { zh: "填写对外投资的内容；没有的，改为“否”", en: "fill in the investments, or say no" },
  on: ["annual-report"],
  at: "investments",
  holds: `this.hasInvestments != "1" || has(this.investments)`,
});
