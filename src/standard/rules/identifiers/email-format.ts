import { defineRule } from "../../../model/rule.ts";

export const emailFormat = defineRule({
  id: "email-format",
  code: "IDN-033",
  severity: "warning",
  dimension: "规范性",
  clause: "identifiers#contact",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "电子邮箱的形式不符", en: "email address not of its form" },
  why: "电子邮箱为“名称@域名”；常见原因是漏了 @ 或者填了网址。暂作提示。",
  message: {
    zh: "电子邮箱 {value} 不是“名称@域名”的形式",
    en: "the email address {value} is not a name, @ and a domain",
  },
  fix: {
    zh: "核对后重新填写，只填一个地址",
    en: "check it and give one address only",
  },
  each: { elements: ["email"] },
  holds: String.raw`this.matches(r"^[^@ ,;]+@[^@ ,;]+\.[A-Za-z0-9-]{2,}$")`,
});
