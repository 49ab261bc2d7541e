import { defineRule } from "../../../model/rule.ts";

export const valueHasReplacementCharacter = defineRule({
  id: "value-has-replacement-character",
  code: "GEN-004A",
  severity: "error",
  dimension: "准确性",
  clause: "general#transcoding",
  source: [
    { document: "GB 18030-2022", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "值中有转码替换字符", en: "replacement character in a value" },
  why: "“�”（U+FFFD）表示原来的字在转码时已经丢失，无法从本值恢复；多因按错误的编码读取文件。",
  message: {
    zh: "“{value}”中有转码失败留下的替换字符",
    en: "“{value}” holds a replacement character left by a failed decoding",
  },
  fix: {
    zh: "按原文件的编码（UTF-8 或者 GB 18030）重新导出，再核对这个字",
    en: "export again in the encoding of the source (UTF-8 or GB 18030) and check the character",
  },
  each: {},
  decisive: true,
  holds: String.raw`!this.matches("\uFFFD")`,
});
