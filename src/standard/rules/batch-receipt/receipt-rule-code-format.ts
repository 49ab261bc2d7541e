import { defineRule } from "../../../model/rule.ts";

export const receiptRuleCodeFormat = defineRule({
  id: "receipt-rule-code-format",
  code: "PKG-008D",
  severity: "warning",
  dimension: "规范性",
  clause: "batch-receipt#errors",
  source: [{ document: "DB410481/T 公共信用基础信息资源交换规范", article: "附录A", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "规则编号写法不对", en: "rule code not in the prescribed form" },
  why: "写明规则编号，提供方才能查到条款和改法。",
  message: {
    zh: "规则编号 {value} 不是“三个字母-三位数字”的形式",
    en: "the rule code {value} is not three letters and three digits",
  },
  fix: {
    zh: "写作例如 PKG-001、PEN-014B；地方规则也按此形式编号",
    en: "write it like PKG-001 or PEN-014B; local rules are numbered alike",
  },
  each: { recordTypes: ["batch-receipt"], elements: ["rule-code"] },
  holds: "this.matches('^[A-Z]{3}-[0-9]{3}[A-Z]?$')",
});
