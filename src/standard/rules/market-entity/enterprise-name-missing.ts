import { defineRule } from "../../../model/rule.ts";

export const enterpriseNameMissing = defineRule({
  id: "enterprise-name-missing",
  code: "ENT-001",
  severity: "error",
  dimension: "完整性",
  clause: "market-entity#name",
  source: [
    { document: "市场主体登记管理条例", article: "第八条", confidence: "seen" },
    { document: "个体工商户登记管理规定", article: "第七条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "企业没有名称", en: "enterprise without a name" },
  why: "企业应当登记名称；只有个体工商户可以不使用名称。常见原因是名称列没有导出，或者个体工商户的类型填成了企业。",
  message: {
    zh: "类型为 {type} 的经营主体没有填写名称；只有个体工商户可以没有名称",
    en: "a market entity of type {type} has no name; only an individual business may have none",
  },
  fix: {
    zh: "按营业执照填写名称；如为个体工商户，将类型改为 9500",
    en: "fill in the name of the business licence; if it is an individual business, set the type to 9500",
  },
  on: ["market-entity"],
  at: "entityName",
  args: {
    type: `this.entityType + " " + codeTitle("enterprise-type", this.entityType)`,
  },
  holds: `has(this.entityName) || this.entityType == "9500" || !inCodeList("enterprise-type", this.entityType)`,
});
