import { defineRule } from "../../../model/rule.ts";

export const websitesMissing = defineRule({
  id: "websites-missing",
  code: "ANR-014",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#items",
  source: [{ document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "填“有”但没有网站网店", en: "websites announced but missing" },
  why: "“有”网站网店的，内容应公示；只填“有”等于没有公示。",
  message: { zh: "填写为有网站网店，没有填写内容", en: "websites are said to exist, but they are missing" },
  fix: { zh: "填写网站网店的内容；没有的，改为“否”", en: "fill in the websites, or say no" },
  on: ["annual-report"],
  at: "websites",
  holds: `this.hasWebsites != "1" || has(this.websites)`,
});
