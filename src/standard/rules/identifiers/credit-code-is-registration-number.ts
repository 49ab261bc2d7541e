import { defineRule } from "../../../model/rule.ts";

export const creditCodeIsRegistrationNumber = defineRule({
  id: "credit-code-is-registration-number",
  code: "IDN-001B",
  severity: "error",
  dimension: "规范性",
  clause: "identifiers#credit-code",
  source: [
    { document: "GB 32100-2015", article: "第4章", confidence: "seen" },
    { document: "GS 15-2006", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "统一社会信用代码栏填了注册号", en: "registration number in place of a credit code" },
  why: "15位（早期13位）的是统一社会信用代码施行前的注册号，中间带 NA、NB 的是“无号码”旧代码，都不是统一社会信用代码。",
  message: {
    zh: "{value} 是旧的注册号，不是统一社会信用代码",
    en: "{value} is an old registration number, not a credit code",
  },
  fix: {
    zh: "查询该主体换发的18位代码填在本栏；15位注册号填在注册号栏",
    en: "look up the code of 18 characters issued since; the number of 15 digits has its own field",
  },
  each: { elements: ["credit-code"] },
  holds: `creditCodeDefect(this) != "registration-number"`,
});
