import { defineRule } from "../../../model/rule.ts";

export const commitmentFileDigestWrong = defineRule({
  id: "commitment-file-digest-wrong",
  code: "COM-024",
  severity: "information",
  dimension: "规范性",
  clause: "commitment#file",
  source: [
    { document: "GB/T 32905-2016", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "承诺书文件摘要不是 SM3 值", en: "digest of the file is no SM3 value" },
  why: "摘要用来证明承诺书没有被改动，为64位十六进制数字；空文件的摘要说明生成时没有读到文件。",
  message: {
    zh: "文件摘要 {value} 不是64位十六进制数字，或者是空文件的摘要",
    en: "the digest {value} is not of 64 hexadecimal digits, or that of an empty file",
  },
  fix: { zh: "对承诺书文件重新计算 SM3 摘要", en: "compute the SM3 digest of the signed file again" },
  each: { elements: ["file-digest"], recordTypes: ["commitment", "commitment-item"] },
  holds:
    "this.matches('^[0-9A-Fa-f]{64}$') && !this.matches('^1[Aa][Bb]21[Dd]8355[Cc][Ff][Aa]17[Ff]8[Ee]61194831[Ee]81[Aa]8[Ff]22[Bb][Ee][Cc]8[Cc]728[Ff][Ee][Ff][Bb]747[Ee][Dd]035[Ee][Bb]5082[Aa][Aa]2[Bb]$')",
});
