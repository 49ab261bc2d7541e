import { defineRule } from "../../../model/rule.ts";

export const commitmentNumberDateDiffers = defineRule({
  id: "commitment-number-date-differs",
  code: "COM-002B",
  severity: "warning",
  dimension: "一致性",
  clause: "commitment#number",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "承诺编码", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "承诺编码与承诺作出日期不一致", en: "number against the day of the commitment" },
  why: "编码第7至14位为承诺作出日期；不一致多为编码按录入日期生成。编码规则的正式文本尚未见到，只作提示。",
  message: {
    zh: "承诺编码第7至14位为 {part}，承诺作出日期为 {madeOn}",
    en: "digits 7 to 14 of the number are {part}, the commitment was made on {madeOn}",
  },
  fix: {
    zh: "核对承诺书的签署日期和承诺编码，改正填错的一个",
    en: "compare both with the signed commitment and correct the wrong one",
  },
  on: ["commitment"],
  at: "commitmentNumber",
  args: { part: "this.commitmentNumber.substring(6, 14)", madeOn: "this.madeOn" },
  holds: `this.commitmentNumber.substring(6, 10) + "-" + this.commitmentNumber.substring(10, 12) + "-" + this.commitmentNumber.substring(12, 14) == this.madeOn`,
});
