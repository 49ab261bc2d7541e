import { defineRule } from "../../../model/rule.ts";

export const riskWeightsNotOneHundred = defineRule({
  id: "risk-weights-not-one-hundred",
  code: "RSK-004",
  severity: "warning",
  dimension: "准确性",
  clause: "risk-classification#indicators",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "指标权重合计不是100%", en: "weights of the indicators do not sum to 100 %" },
  why: "权重合计不是100%，得分不能比较；多为漏列指标或者权重填成小数。",
  message: { zh: "各指标权重合计为 {sum}%，应为100%", en: "the weights sum to {sum} %, not to 100 %" },
  fix: { zh: "补全指标，权重按百分数填写", en: "complete the indicators and give percentages" },
  on: ["risk-classification"],
  at: "indicators",
  args: { sum: "sumDecimals(this.indicators.map(item, item.weight))" },
  holds: `this.indicators.exists(item, !has(item.weight)) || compareDecimals(sumDecimals(this.indicators.map(item, item.weight)), "100") == 0`,
});
