import { defineRule } from "../../../model/rule.ts";

export const industryCodeFormat = defineRule({
  id: "industry-code-format",
  code: "GEN-019G",
  severity: "error",
  dimension: "规范性",
  clause: "general#codes",
  source: [{ document: "GB/T 4754-2017", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "行业代码不是4位数字", en: "industry code is not four digits" },
  why: "行业代码填国民经济行业分类的小类，4位数字；常见原因是带了门类字母、只填到大类，或者首位的0被表格软件去掉。",
  message: {
    zh: "行业代码“{value}”不是4位数字",
    en: "the industry code “{value}” is not four digits",
  },
  fix: {
    zh: "填写4位小类代码，首位为0的要保留，例如 0111；门类字母填在行业门类栏",
    en: "give the four-digit class with its leading zero, e.g. 0111; the section letter has its own field",
  },
  each: { elements: ["industry-code"] },
  holds: `this.matches("^[0-9]{4}$")`,
});
