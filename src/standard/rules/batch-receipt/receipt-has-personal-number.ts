import { defineRule } from "../../../model/rule.ts";

export const receiptHasPersonalNumber = defineRule({
  id: "receipt-has-personal-number",
  code: "PKG-008F",
  severity: "error",
  dimension: "规范性",
  clause: "batch-receipt#personal-data",
  source: [{ document: "个人信息保护法", article: "第六条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "回执含个人号码", en: "personal number in a receipt" },
  why: "回执只说哪里有错，不重复记录中的值。",
  message: {
    zh: "“{value}”含证件号码、手机号码或者银行卡号",
    en: "“{value}” holds the number of an identity document, a telephone or a bank card",
  },
  fix: { zh: "问题说明只写规则的名称，不写记录中的值", en: "say only what rule was broken, not the value" },
  each: { recordTypes: ["batch-receipt"], kinds: ["text"] },
  holds: "!mentionsPersonalNumber(this)",
});
