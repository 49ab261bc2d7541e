import { defineRule } from "../../../model/rule.ts";

export const commitmentNumberStructure = defineRule({
  id: "commitment-number-structure",
  code: "COM-001",
  severity: "error",
  dimension: "规范性",
  clause: "commitment#number",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "承诺编码", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "承诺编码不是20位数字", en: "commitment number not of 20 digits" },
  why: "归集中使用的承诺编码为20位数字。规定编码的正式文本尚未见到，所以只判断位数，各段的含义另作提示。",
  message: { zh: "承诺编码 {value} 不是20位数字", en: "the commitment number {value} does not have 20 digits" },
  fix: {
    zh: "按受理地区划代码6位、承诺作出日期8位、流水号6位核对编码",
    en: "compare it with six digits of the division, eight of the day and six of the serial",
  },
  each: { elements: ["commitment-number"] },
  holds: "this.matches('^[0-9]{20}$')",
});
