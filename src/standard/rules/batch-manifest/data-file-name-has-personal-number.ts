import { defineRule } from "../../../model/rule.ts";

export const dataFileNameHasPersonalNumber = defineRule({
  id: "data-file-name-has-personal-number",
  code: "PKG-006C",
  severity: "error",
  dimension: "规范性",
  clause: "batch#file-names",
  source: [
    { document: "个人信息保护法", article: "第二十八条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "文件名含个人号码", en: "personal number in a file name" },
  why: "文件名会出现在目录、日志和回执中，不能含个人信息。",
  message: {
    zh: "文件名“{value}”含证件号码、手机号码或者银行卡号",
    en: "the file name “{value}” holds the number of an identity document, a telephone or a bank card",
  },
  fix: { zh: "按规定的形式改名，并重新生成清单", en: "rename the file as prescribed and make the manifest again" },
  each: { recordTypes: ["batch-manifest"], elements: ["data-file-name"] },
  decisive: true,
  holds: "!mentionsPersonalNumber(this)",
});
