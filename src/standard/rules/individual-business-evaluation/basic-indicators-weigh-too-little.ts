import { defineRule } from "../../../model/rule.ts";

export const basicIndicatorsWeighTooLittle = defineRule({
  id: "basic-indicators-weigh-too-little",
  code: "EVA-001",
  severity: "warning",
  dimension: "规范性",
  clause: "individual-business-evaluation#weights",
  source: [{ document: "GB/T 46278-2025", confidence: "provisional" }],
  since: "1.0.0",
  effectiveFrom: "2025-12-01",
  regime: "necips",
  title: { zh: "基本指标权重过低", en: "basic indicators weigh too little" },
  why: "国家标准要求基本指标的权重不低于40%；标准原文待核对，作提示。（暂行）",
  message: {
    zh: "基本指标权重合计 {sum}%，低于 {least}%",
    en: "the basic indicators weigh {sum} %, less than {least} %",
  },
  fix: { zh: "调高基本指标的权重", en: "raise the weight of the basic indicators" },
  on: ["individual-business-evaluation"],
  at: "indicators",
  args: {
    sum: `sumDecimals(this.indicators.filter(item, item.kind == "1").map(item, item.weight))`,
    least: "parameters.evaluationBasicWeightMin",
  },
  holds: `this.indicators.exists(item, !has(item.weight)) || compareDecimals(sumDecimals(this.indicators.filter(item, item.kind == "1").map(item, item.weight)), parameters.evaluationBasicWeightMin) >= 0`,
});
