import { defineRule } from "../../../model/rule.ts";

export const textHasMarkup = defineRule({
  id: "text-has-markup",
  code: "GEN-024",
  severity: "warning",
  dimension: "规范性",
  clause: "general#markup",
  source: [
    { document: "双公示信息项", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "文字中有网页标签或实体", en: "markup in a text" },
  why: "从网页编辑器导出的标签、实体和脚本会原样公示，也可能被利用来攻击公示网站。本条没有可以查到的法规原文，暂作提示。",
  message: {
    zh: "“{value}”中有 HTML 标签或者字符实体",
    en: "“{value}” holds HTML tags or character entities",
  },
  fix: {
    zh: "去掉标签，把实体改为相应的字，只保留纯文字",
    en: "remove the tags, replace the entities by their characters and keep plain text",
  },
  each: { kinds: ["text", "texts", "name", "identifier"] },
  holds: `!this.matches("</?[A-Za-z][A-Za-z0-9:]*([ /][^<>]*)?>|<!--|&(nbsp|lt|gt|amp|quot|apos|middot|mdash|hellip|ldquo|rdquo|times|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});")`,
});
