import { defineRule } from "../../../model/rule.ts";

export const severalLegalRepresentatives = defineRule({
  id: "several-legal-representatives",
  code: "ENT-020A",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#persons",
  source: [
    { document: "公司法", article: "第十条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "法定代表人不止一名", en: "more than one legal representative" },
  why: "法定代表人、负责人、经营者只有一名；多为变更后没有取消前任的标记。合伙企业可以有数名执行事务合伙人，不在此列。",
  message: {
    zh: "主要人员中有 {count} 人标为法定代表人，只应有一人",
    en: "{count} key persons are flagged as legal representative, there can be one only",
  },
  fix: {
    zh: "只保留现任法定代表人的标记，其余人员改为 0",
    en: "keep the flag of the present legal representative and set the others to 0",
  },
  on: ["market-entity"],
  at: "keyPersons",
  args: {
    count: `this.keyPersons.filter(p, has(p.isLegalRepresentative) && p.isLegalRepresentative == "1").size()`,
  },
  holds: `this.entityType.matches('^(45[03]|54|64)') || this.keyPersons.filter(p, has(p.isLegalRepresentative) && p.isLegalRepresentative == "1").size() <= 1`,
});
