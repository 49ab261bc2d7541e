import { defineRule } from "../../../model/rule.ts";

export const legalRepresentativeDiffersFromKeyPersons = defineRule({
  id: "legal-representative-differs-from-key-persons",
  code: "ENT-020B",
  severity: "warning",
  dimension: "一致性",
  clause: "market-entity#persons",
  source: [{ document: "公司法", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "法定代表人与主要人员标记不一致", en: "legal representative differs from the key person flagged" },
  why: "多为变更法定代表人后只更新了一处。合伙企业登记委派代表的，姓名可以不同，不在此列。",
  message: {
    zh: "法定代表人为“{value}”，而主要人员中标为法定代表人的是“{flagged}”",
    en: "the legal representative is “{value}”, while the key person flagged is “{flagged}”",
  },
  fix: {
    zh: "与营业执照核对现任法定代表人，改正填错的一处",
    en: "compare with the business licence who the legal representative is, and correct the wrong one",
  },
  on: ["market-entity"],
  at: "legalRepresentative",
  args: {
    flagged: `this.keyPersons.filter(p, has(p.isLegalRepresentative) && p.isLegalRepresentative == "1")[0].name`,
  },
  holds: `
    this.entityType.matches('^(45[03]|54|64)') ||
    !this.keyPersons.exists(p, has(p.isLegalRepresentative) && p.isLegalRepresentative == "1") ||
    this.keyPersons.exists(p, has(p.isLegalRepresentative) && p.isLegalRepresentative == "1" && has(p.name) && p.name == this.legalRepresentative)
  `,
});
