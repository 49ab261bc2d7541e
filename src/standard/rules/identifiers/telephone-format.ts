import { defineRule } from "../../../model/rule.ts";

export const telephoneFormat = defineRule({
  id: "telephone-format",
  code: "IDN-031",
  severity: "warning",
  dimension: "规范性",
  clause: "identifiers#contact",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "联系电话的形式不符", en: "telephone number not of its form" },
  why: "手机为1开头的11位，固定电话应带区号；常见原因是漏位、多个号码写在一栏。号码规则没有可以查到的统一标准，暂作提示。",
  message: {
    zh: "联系电话 {value} 不是手机号码，也不是带区号的固定电话",
    en: "the telephone {value} is neither a mobile number nor a number with its area code",
  },
  fix: {
    zh: "手机写11位，固定电话写作 0571-87654321，只填一个号码",
    en: "write a mobile number with 11 digits, others as 0571-87654321, and one number only",
  },
  each: { elements: ["telephone"] },
  holds: String.raw`this.matches(r"^(\+?86[- ]?)?1[3-9][0-9]{9}$|^\(?0[1-9][0-9]{1,2}\)?[- ]?[2-9][0-9]{6,7}([-转 ][0-9]{1,6})?$|^[48]00-?[0-9]{3}-?[0-9]{4}$|^9[56][0-9]{3,6}$|^(\+|00)[1-9][0-9 -]{6,}$")`,
});
