import { defineRule } from "../../../model/rule.ts";

export const severalNamesOfLegalRepresentative = defineRule({
  id: "several-names-of-legal-representative",
  code: "ENT-020C",
  severity: "warning",
  dimension: "规范性",
  clause: "market-entity#persons",
  source: [
    { document: "公司法", article: "第十条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "法定代表人栏填了多个姓名", en: "several names of the legal representative" },
  why: "法定代表人只有一名；用顿号、分号隔开的多个姓名，多为把前任或者其他主要人员一并填入。合伙企业的执行事务合伙人可以有数名，不在此列。",
  message: {
    zh: "法定代表人“{value}”似为多个姓名",
    en: "the legal representative “{value}” seems to be several names",
  },
  fix: {
    zh: "只填现任法定代表人一名，其他人员填入主要人员",
    en: "give the present legal representative only; others belong to the key persons",
  },
  on: ["market-entity"],
  at: "legalRepresentative",
  holds: `this.entityType.matches('^(45[03]|54|64)') || !this.legalRepresentative.matches('[、；;]')`,
});
