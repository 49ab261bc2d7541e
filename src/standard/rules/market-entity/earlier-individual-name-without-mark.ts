import { defineRule } from "../../../model/rule.ts";

export const earlierIndividualNameWithoutMark = defineRule({
  id: "earlier-individual-name-without-mark",
  code: "ENT-003B",
  severity: "warning",
  dimension: "规范性",
  clause: "market-entity#name",
  source: [{ document: "企业名称登记管理规定实施办法", article: "第五十三条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2023-10-01",
  title: { zh: "较早登记的个体工商户名称无标明字样", en: "earlier name of an individual business without its mark" },
  why: "《企业名称登记管理规定实施办法》自2023年10月1日起已有同样要求，2025年7月15日的《个体工商户登记管理规定》予以重申；此间各地登记系统改造先后不一，故仅提示。",
  message: {
    zh: "个体工商户名称“{value}”系2023年10月1日起登记，没有标明“（个体工商户）”",
    en: "the name “{value}” of an individual business, registered on or after 2023-10-01, lacks the mark “（个体工商户）”",
  },
  fix: {
    zh: "与营业执照核对；执照上确无此字样的，可在下次变更登记时提醒当事人补上",
    en: "compare with the business licence; if the licence lacks the mark too, remind the operator at the next change of registration",
  },
  on: ["market-entity"],
  at: "entityName",
  holds: `
    this.entityType != "9500" || this.entityName == this.creditCode || this.entityName == this.legalRepresentative ||
    this.entityName.matches('[（(]个体工商户[）)]') ||
    this.establishedOn >= "2025-07-15" ||
    has(this.formerNames) && this.formerNames.exists(n, has(n.changedOn) && n.changedOn >= "2025-07-15") ||
    this.establishedOn < "2023-10-01" &&
      !(has(this.formerNames) && this.formerNames.exists(n, has(n.changedOn) && n.changedOn >= "2023-10-01"))
  `,
});
