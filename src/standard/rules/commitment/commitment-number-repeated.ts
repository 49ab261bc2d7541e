import { defineRule } from "../../../model/rule.ts";

export const commitmentNumberRepeated = defineRule({
  id: "commitment-number-repeated",
  code: "COM-003",
  severity: "error",
  dimension: "准确性",
  clause: "commitment#number",
  source: [
    { document: "全国信用承诺归集格式（原文待核实）", article: "承诺编码", confidence: "provisional" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "承诺编码重复", en: "commitment number used twice" },
  why: "流水号在同一受理地、同一日内不重复，一个编码只指一项承诺；核查、修复都凭编码找到承诺。",
  message: {
    zh: "承诺编码 {value} 与 {otherPlace} 的承诺相同",
    en: "the commitment number {value} is also that of {otherPlace}",
  },
  fix: {
    zh: "同一项承诺报了两次的，删去一条；是两项承诺的，重新编流水号",
    en: "remove one if it is the same commitment; otherwise give it a new serial",
  },
  relation: "unique",
  on: ["commitment"],
  at: "commitmentNumber",
  by: "commitment",
});
