import { defineRule } from "../../../model/rule.ts";

export const supersededBatchNotEarlier = defineRule({
  id: "superseded-batch-not-earlier",
  code: "PKG-010C",
  severity: "error",
  dimension: "一致性",
  clause: "batch#resend",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "所替代的批次晚于本批次", en: "superseded batch is not earlier" },
  why: "只能替代已经报送的批次。",
  message: {
    zh: "所替代的数据包 {value} 生成于 {otherAt}，不早于本批次（{otherPlace}）",
    en: "the superseded package {value} was generated at {otherAt}, not before this one ({otherPlace})",
  },
  fix: { zh: "核对所替代的数据包标识和生成时间", en: "check the superseded package and the times" },
  relation: "agreement",
  on: ["batch-manifest"],
  at: "supersedes",
  by: "batch-source",
  where: "other.packageId == this.supersedes && other.packageId != this.packageId",
  holds: "other.generatedAt < this.generatedAt",
  args: { otherAt: "other.generatedAt" },
});
