import { defineRule } from "../../../model/rule.ts";

export const identityNumberHashed = defineRule({
  id: "identity-number-hashed",
  code: "PUB-011",
  severity: "warning",
  dimension: "规范性",
  clause: "publicity#masking",
  source: [
    { document: "个人信息保护法", article: "第七十三条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "以散列值代替证件号码", en: "hash in place of an identity number" },
  why: "公民身份号码的取值有限，无盐的散列可以穷举还原，不是匿名化；用它代替号码既不能核对，也不能保护。",
  message: {
    zh: "证件号码是32、40或者64位的十六进制串，疑为散列值",
    en: "the identity number is a hexadecimal string of 32, 40 or 64 digits, as a hash is",
  },
  fix: {
    zh: "公示副本删去该项；部门间共享的填真实号码",
    en: "remove it from a public copy; between departments give the true number",
  },
  each: { elements: ["id-number"] },
  holds: `!this.matches("^([0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$")`,
});
