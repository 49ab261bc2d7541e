import { defineRule } from "../../../model/rule.ts";

export const companyNameContradictsType = defineRule({
  id: "company-name-contradicts-type",
  code: "ENT-002",
  severity: "warning",
  dimension: "一致性",
  clause: "market-entity#name",
  source: [
    { document: "公司法", article: "第七条", confidence: "seen" },
    { document: "企业名称登记管理规定实施办法", article: "第十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "公司名称的组织形式与类型不一致", en: "company name contradicts the type" },
  why: "公司应当在名称中标明与类型一致的组织形式；不一致多为改制后类型没有更新，或者类型代码选错。名称处于责令变更期间、以统一社会信用代码代替的除外。",
  message: {
    zh: "名称“{value}”与类型 {type} 不一致，该类型的名称应标明{expected}",
    en: "the name “{value}” does not fit the type {type}, whose names must contain {expected}",
  },
  fix: {
    zh: "与营业执照核对名称和类型，改正其中填错的一项；名称应标明{expected}",
    en: "compare name and type with the business licence and correct the wrong one; the name must contain {expected}",
  },
  on: ["market-entity"],
  at: "entityName",
  args: {
    type: `this.entityType + " " + codeTitle("enterprise-type", this.entityType)`,
    expected: `this.entityType.matches('^(12|52|62)') ? "“股份有限公司”或者“股份公司”" : "“有限责任公司”或者“有限公司”"`,
  },
  holds: `
    this.entityName == this.creditCode ||
    has(this.isNameUnderCorrection) && this.isNameUnderCorrection == "1" ||
    (this.entityType.matches('^(11|51|61)')
      ? this.entityName.matches('有限(责任)?公司') && !this.entityName.matches('股份(有限)?公司([（(][^）)]*[）)])?$')
      : !this.entityType.matches('^(12|52|62)') || this.entityName.matches('股份(有限)?公司'))
  `,
});
