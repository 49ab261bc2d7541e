import { defineParameters } from "../../model/regime.ts";

export const creditchinaCommitment = defineParameters({
  id: "creditchina-commitment",
  regime: "creditchina",
  parameters: {
    commitmentFraudBarMonths: {
      title: "信用修复承诺严重不实或者故意不履行的，相关记录公示并且原失信信息不得修复的期限（月）",
      entries: [
        {
          value: 36,
          from: "2026-04-01",
          since: "1.1.0",
          source: { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第二十五条", confidence: "seen" },
        },
      ],
    },
  },
});
