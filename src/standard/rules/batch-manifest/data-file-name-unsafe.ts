import { defineRule } from "../../../model/rule.ts";

export const dataFileNameUnsafe = defineRule({
  id: "data-file-name-unsafe",
  code: "PKG-006D",
  severity: "error",
  dimension: "规范性",
  clause: "batch#file-names",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "数据文件名不安全", en: "unsafe file name" },
  why: "含路径的文件名可能使接收方读写数据包以外的文件。",
  message: {
    zh: "文件名“{value}”含路径或者控制字符，或者以点开头",
    en: "the file name “{value}” holds a path or control characters, or begins with a dot",
  },
  fix: { zh: "只写文件名，不写文件夹", en: "give the name only, without folders" },
  each: { recordTypes: ["batch-manifest", "batch-receipt"], elements: ["data-file-name"] },
  decisive: true,
  holds: `!this.matches('[/:*?"<>|]|^[.]') && !this.contains('\\\\')`,
});
