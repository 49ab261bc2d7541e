import { defineRule } from "../../../model/rule.ts";

export const elementNumberOfTwoElements = defineRule({
  id: "element-number-of-two-elements",
  code: "STD-001D",
  severity: "error",
  dimension: "一致性",
  clause: "data-element#identifier",
  source: [{ document: "GB/T 18391.5-2009", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "两个数据元用一个内部标识符", en: "one internal identifier for two elements" },
  why: "内部标识符不随版本变化，也不移作他用。",
  message: {
    zh: "内部标识符 {value} 已用于数据元“{other}”",
    en: "the internal identifier {value} is used for the element “{other}”",
  },
  fix: { zh: "为其中一个改用新的内部标识符", en: "give one of them another" },
  relation: "agreement",
  on: ["data-element"],
  at: "internalId",
  by: "element-number",
  args: { value: "this.internalId", other: "other.identifier" },
  holds: `other.identifier == this.identifier`,
});
