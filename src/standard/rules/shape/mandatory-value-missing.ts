import { defineRule } from "../../../model/rule.ts";

export const mandatoryValueMissing = defineRule({
  id: "mandatory-value-missing",
  code: "GEN-007A",
  severity: "error",
  dimension: "完整性",
  clause: "general#mandatory",
  source: [{ document: "GB/T 36344-2018", article: "完整性", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "必填项没有填写", en: "mandatory value missing" },
  why: "必选字段在每条记录中都应有值；空格不算值。",
  message: {
    zh: "“{field}”是必填项，没有填写",
    en: "“{field}” is mandatory and has no value",
  },
  fix: {
    zh: "填写“{field}”",
    en: "fill in “{field}”",
  },
  keywords: ["required", "minItems"],
});
