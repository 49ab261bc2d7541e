import { defineRule } from "../../../model/rule.ts";

export const mandatoryValueIsPlaceholder = defineRule({
  id: "mandatory-value-is-placeholder",
  code: "GEN-007C",
  severity: "error",
  dimension: "完整性",
  clause: "general#missing-values",
  source: [
    { document: "GB/T 36344-2018", article: "数据完整性", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "必填项填了占位写法", en: "placeholder in a mandatory field" },
  why: "必填项应有真实的值；“/”“N/A”“暂无”“无”多是导出程序补上的，或者为通过校验而填。",
  message: {
    zh: "必填项填的是“{value}”，等于没有填写",
    en: "the mandatory value is “{value}”, which stands for nothing",
  },
  fix: {
    zh: "填写真实的值；查不到的，先向数据产生单位核实",
    en: "enter the real value; if it is not known, ask the unit that produced the record",
  },
  each: { obligation: ["M"] },
  decisive: true,
  holds: `!isPlaceholder(this) && !isMissingText(this) && this != "无"`,
});
