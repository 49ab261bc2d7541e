import { defineRule } from "../../../model/rule.ts";

export const optionalValueIsPlaceholder = defineRule({
  id: "optional-value-is-placeholder",
  code: "GEN-007D",
  severity: "warning",
  dimension: "规范性",
  clause: "general#missing-values",
  source: [
    { document: "GB/T 36344-2018", article: "数据完整性", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "选填项填了占位写法", en: "placeholder instead of an empty cell" },
  why: "没有值的选填项应当留空；占位写法会被当成真实的值统计和公示。18个0另由代码规则指出。",
  message: {
    zh: "“{value}”是占位写法，不是值",
    en: "“{value}” is a placeholder, not a value",
  },
  fix: {
    zh: "没有值的，将单元格留空（JSON 中不写该成员）",
    en: "leave the cell empty (in JSON leave the member out) when there is no value",
  },
  each: { obligation: ["C", "O"] },
  decisive: true,
  holds: `!isPlaceholder(this) && !isMissingText(this) || this.matches("^0{18}$")`,
});
