import { defineRule } from "../../../model/rule.ts";

export const commitmentNumberDivisionDiffers = defineRule({
  id: "commitment-number-division-differs",
  code: "COM-002A",
  severity: "warning",
  dimension: "一致性",
  clause: "commitment#number",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "承诺编码", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "承诺编码与受理地区划不一致", en: "number against the division of acceptance" },
  why: "编码前6位为受理地的区划代码；不一致多为编码套用了其他地区的。编码规则的正式文本尚未见到，只作提示。",
  message: {
    zh: "承诺编码前6位为 {part}，受理地区划代码为 {division}",
    en: "the number begins with {part}, the division of acceptance is {division}",
  },
  fix: { zh: "核对受理地区划代码和承诺编码，改正填错的一个", en: "compare both and correct the wrong one" },
  on: ["commitment"],
  at: "commitmentNumber",
  args: { part: "this.commitmentNumber.substring(0, 6)", division: "this.acceptingDivisionCode" },
  holds: "this.commitmentNumber.substring(0, 6) == this.acceptingDivisionCode",
});
