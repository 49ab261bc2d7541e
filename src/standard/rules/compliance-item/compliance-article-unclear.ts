import { defineRule } from "../../../model/rule.ts";

export const complianceArticleUnclear = defineRule({
  id: "compliance-article-unclear",
  code: "CPL-002",
  severity: "warning",
  dimension: "规范性",
  clause: "compliance-item#basis",
  source: [{ document: "国市监信发〔2024〕69号", article: "（七）", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "依据条款没有写明第几条", en: "article not named" },
  why: "只写法规名称不写条款，经营主体查不到自己的义务。",
  message: { zh: "依据条款“{value}”没有写明第几条", en: "“{value}” names no article" },
  fix: { zh: "写明条、款、项，例如第八条第一款", en: "name the article, paragraph and item, e.g. 第八条第一款" },
  on: ["compliance-item"],
  at: "legalArticle",
  holds: "this.legalArticle.matches('第[一二三四五六七八九十百千零0-9]+条')",
});
