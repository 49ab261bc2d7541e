import { defineRule } from "../../../model/rule.ts";

export const licenceEndsBeforeItBegins = defineRule({
  id: "licence-ends-before-it-begins",
  code: "LIC-005A",
  severity: "error",
  dimension: "一致性",
  clause: "administrative-licence#validity",
  source: [{ document: "双公示信息项", article: "XK_YXQZ、XK_YXQZI", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "有效期至早于有效期自", en: "licence ends before it begins" },
  why: "有效期的最后一日不会早于第一日；多为两列日期填反，或者年份录错。",
  message: {
    zh: "有效期至 {value} 早于有效期自 {validFrom}",
    en: "valid to {value}, before it is valid from {validFrom}",
  },
  fix: {
    zh: "按许可证件核对有效期起止日期；两列填反的，互换",
    en: "check both dates on the certificate; exchange them if they are in each other's place",
  },
  on: ["administrative-licence"],
  at: "validTo",
  args: { validFrom: "this.validFrom" },
  holds: "this.validTo >= this.validFrom",
});
