import { defineRule } from "../../../model/rule.ts";

export const valueNotInRepresentation = defineRule({
  id: "value-not-in-representation",
  code: "GEN-009C",
  severity: "error",
  dimension: "规范性",
  clause: "general#representation",
  source: [{ document: "GB/T 19488.1-2004", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "不符合表示格式", en: "value not in its representation" },
  why: "字段的表示格式由数据元规定。",
  message: {
    zh: "“{field}”的值 {value} 不符合表示格式 {representation}",
    en: "the value {value} of “{field}” does not follow the representation {representation}",
  },
  fix: {
    zh: "按表示格式 {representation} 填写",
    en: "write it in the representation {representation}",
  },
  keywords: ["pattern"],
});
