import { defineRule } from "../../../model/rule.ts";

export const postalCodeFormat = defineRule({
  id: "postal-code-format",
  code: "IDN-032",
  severity: "warning",
  dimension: "规范性",
  clause: "identifiers#contact",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "邮政编码不是6位数字", en: "postal code is not six digits" },
  why: "邮政编码为6位数字；常见原因是首位的0被表格软件去掉。暂作提示。",
  message: {
    zh: "邮政编码“{value}”不是6位数字",
    en: "the postal code “{value}” is not six digits",
  },
  fix: {
    zh: "补足6位，首位的0要保留",
    en: "complete the six digits with a leading zero",
  },
  each: { elements: ["postal-code"] },
  holds: `this.matches("^[0-9]{6}$")`,
});
