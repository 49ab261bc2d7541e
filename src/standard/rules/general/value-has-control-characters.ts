import { defineRule } from "../../../model/rule.ts";

export const valueHasControlCharacters = defineRule({
  id: "value-has-control-characters",
  code: "GEN-002A",
  severity: "error",
  dimension: "规范性",
  clause: "general#characters",
  source: [
    { document: "GB/T 36344-2018", article: "数据规范性", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "值中有控制字符或不可见字符", en: "control or invisible characters in a value" },
  why: "制表符、零宽字符、字节顺序标记、不间断空格看不见，却使比对和查询失败；多从网页、文档或者其他系统复制而来。",
  message: {
    zh: "“{value}”中有看不见的字符（制表符、零宽字符、字节顺序标记、不间断空格或者其他控制字符）",
    en: "“{value}” holds invisible characters (a tab, zero-width character, byte order mark, no-break space or other control character)",
  },
  fix: {
    zh: "重新键入该值，或者先粘贴到纯文本编辑器清除不可见字符",
    en: "type the value again, or clean it in a plain-text editor first",
  },
  each: {},
  decisive: true,
  holds: String.raw`!this.matches(r"[\x00-\x09\x0B\x0C\x0E-\x1F\x7F-\xA0\xAD]") && !this.matches("[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]")`,
});
