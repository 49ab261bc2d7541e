import { defineParameters } from "../../model/regime.ts";

/** Figures of the provisional record types. */
export const necipsCreditEvaluation = defineParameters({
  id: "necips-credit-evaluation",
  regime: "necips",
  parameters: {
    evaluationBasicWeightMin: {
      title: "个体工商户信用评价基本指标权重之和的下限（%）",
      entries: [
        { value: "40", from: "2025-12-01", source: { document: "GB/T 46278-2025", confidence: "provisional" } },
      ],
    },
    creditIndexBasePeriod: {
      title: "中国企业信用指数的基期（年）",
      entries: [
        {
          value: "2014",
          from: "2014-01-01",
          source: { document: "中国企业信用指数（市场监管总局发布）", confidence: "seen" },
        },
      ],
    },
    creditIndexBaseValue: {
      title: "中国企业信用指数的基期指数",
      entries: [
        {
          value: "100",
          from: "2014-01-01",
          source: { document: "中国企业信用指数（市场监管总局发布）", confidence: "seen" },
        },
      ],
    },
  },
});
