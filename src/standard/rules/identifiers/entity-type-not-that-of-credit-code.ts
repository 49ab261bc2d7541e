import { defineRule } from "../../../model/rule.ts";

export const entityTypeNotThatOfCreditCode = defineRule({
  id: "entity-type-not-that-of-credit-code",
  code: "IDN-009B",
  severity: "warning",
  dimension: "一致性",
  clause: "identifiers#credit-code-and-kind",
  source: [
    { document: "GB 32100-2015", article: "第4章", confidence: "seen" },
    { document: "个体工商户登记管理规定", article: "第十七条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "主体类型与代码前2位不一致", en: "entity type against its credit code" },
  why: "企业的代码以91开头（早期少数为99），个体工商户92，农民专业合作社93。个体工商户转型为企业的保留92开头的代码；登记数据中也有少量例外，所以只作提示。",
  message: {
    zh: "类型为 {type}，统一社会信用代码 {code} 的前2位却不相符",
    en: "the entity type is {type}, which does not agree with the first two characters of the credit code {code}",
  },
  fix: {
    zh: "核对类型和代码；个体工商户转型为企业的，将是否个转企填为 1",
    en: "check both; for an enterprise converted from an individual business set that field to 1",
  },
  on: ["market-entity"],
  at: "entityType",
  args: { type: `this.entityType + " " + codeTitle("enterprise-type", this.entityType)`, code: `this.creditCode` },
  holds: `this.entityType == "9500" ? this.creditCode.startsWith("92") : this.entityType in ["9100", "9200"] ? this.creditCode.startsWith("93") : !this.entityType.matches("^[1-7]") || this.creditCode.matches("^9[19]") || this.entityType.matches("^[47]") && !this.creditCode.matches("^9[23]") || this.creditCode.startsWith("92") && has(this.isConvertedFromIndividual) && this.isConvertedFromIndividual == "1"`,
});
