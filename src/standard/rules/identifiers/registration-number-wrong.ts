import { defineRule } from "../../../model/rule.ts";

export const registrationNumberWrong = defineRule({
  id: "registration-number-wrong",
  code: "IDN-014",
  severity: "error",
  dimension: "准确性",
  clause: "identifiers#registration-number",
  source: [{ document: "GS 15-2006", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "注册号不是正确的15位号码", en: "registration number is not a right one of 15 digits" },
  why: "注册号为15位数字，末位按 MOD 11,10 校验，实测没有例外。13位数字或者“企合……字第……号”之类的更早号码填在原注册号栏；18位的是统一社会信用代码。",
  message: {
    zh: "注册号 {value} 不是15位数字，或者末位校验不符",
    en: "the registration number {value} is not 15 digits or fails its check",
  },
  fix: {
    zh: "对照旧营业执照核对；更早的号码填在原注册号栏（没有此栏的留空），18位的填在统一社会信用代码栏",
    en: "compare with the old licence; an earlier number goes into the field for legacy numbers (or is left out), one of 18 into the credit code",
  },
  each: { elements: ["registration-number"] },
  holds: `registrationNumberDefect(this) == ""`,
});
