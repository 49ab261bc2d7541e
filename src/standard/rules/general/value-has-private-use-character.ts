import { defineRule } from "../../../model/rule.ts";

export const valueHasPrivateUseCharacter = defineRule({
  id: "value-has-private-use-character",
  code: "GEN-005",
  severity: "warning",
  dimension: "规范性",
  clause: "general#transcoding",
  source: [
    { document: "GB 18030-2022", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "值中有专用区字符", en: "private-use character in a value" },
  why: "专用区的码位在不同系统显示为不同的字或者空框；这些字大多已有正式码位。",
  message: {
    zh: "“{value}”中有专用区字符，其他系统可能显示不出",
    en: "“{value}” holds a private-use character that other systems may not show",
  },
  fix: {
    zh: "改用该字在 GB 18030-2022 中的正式码位",
    en: "use the code point that GB 18030-2022 assigns to the character",
  },
  each: {},
  holds: String.raw`!this.matches("[\uE000-\uF8FF\U000F0000-\U000FFFFD\U00100000-\U0010FFFD]")`,
});
