import { defineRule } from "../../../model/rule.ts";

export const equityChangesMissing = defineRule({
  id: "equity-changes-missing",
  code: "ANR-013A",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#items",
  source: [{ document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "填“有”但没有股权变更", en: "changes of equity announced but missing" },
  why: "“有”股权变更的，内容应公示；只填“有”等于没有公示。",
  message: { zh: "填写为有股权变更，没有填写内容", en: "changes of equity are said to exist, but they are missing" },
  fix: { zh: "填写股权变更的内容；没有的，改为“否”", en: "fill in the changes of equity, or say no" },
  on: ["annual-report"],
  at: "equityChanges",
  holds: `this.hasEquityChanges != "1" || has(this.equityChanges)`,
});
