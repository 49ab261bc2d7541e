import { defineRule } from "../../../model/rule.ts";

export const individualNameWithoutMark = defineRule({
  id: "individual-name-without-mark",
  code: "ENT-003A",
  severity: "error",
  dimension: "规范性",
  clause: "market-entity#name",
  source: [
    { document: "个体工商户登记管理规定", article: "第十四条", confidence: "seen" },
    { document: "企业名称登记管理规定实施办法", article: "第五十三条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
  title: { zh: "个体工商户名称未标明个体工商户", en: "name of an individual business without its mark" },
  why: "2025年7月15日起登记或者变更名称的个体工商户，名称中应当标明“（个体工商户）”字样，以免与企业混淆。名称栏填经营者姓名的，视为没有使用名称。",
  message: {
    zh: "个体工商户名称“{value}”系2025年7月15日起登记，没有标明“（个体工商户）”",
    en: "the name “{value}” of an individual business, registered on or after 2025-07-15, lacks the mark “（个体工商户）”",
  },
  fix: {
    zh: "与营业执照核对名称，补上“（个体工商户）”；没有使用名称的，不填名称",
    en: "compare with the business licence and add “（个体工商户）”; leave the name out if none is used",
  },
  on: ["market-entity"],
  at: "entityName",
  holds: `
    this.entityType != "9500" || this.entityName == this.creditCode || this.entityName == this.legalRepresentative ||
    this.entityName.matches('[（(]个体工商户[）)]') ||
    this.establishedOn < "2025-07-15" &&
      !(has(this.formerNames) && this.formerNames.exists(n, has(n.changedOn) && n.changedOn >= "2025-07-15"))
  `,
});
