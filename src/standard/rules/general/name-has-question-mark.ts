import { defineRule } from "../../../model/rule.ts";

export const nameHasQuestionMark = defineRule({
  id: "name-has-question-mark",
  code: "GEN-004B",
  severity: "warning",
  dimension: "准确性",
  clause: "general#transcoding",
  source: [
    { document: "GB 18030-2022", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "名称中有问号", en: "question mark in a name" },
  why: "名称、姓名中的问号多是生僻字或者间隔号在转码时丢失。姓名可以有1至50个字符，可以含间隔号、空格和外文字母，这些不算错误。",
  message: {
    zh: "“{value}”中的问号可能是转码时丢失的字",
    en: "the question mark in “{value}” may be a character lost in decoding",
  },
  fix: {
    zh: "与证件或者营业执照核对，改为原来的字或者间隔号“·”",
    en: "compare with the licence or identity document and restore the character or the dot ·",
  },
  each: { elements: ["entity-name", "person-name"] },
  holds: `!this.matches("[?？]")`,
});
