import { defineRule } from "../../../model/rule.ts";

export const commitmentPublicBeyondValidity = defineRule({
  id: "commitment-public-beyond-validity",
  code: "COM-025A",
  severity: "warning",
  dimension: "时效性",
  clause: "commitment#disclosure",
  source: [
    { document: "GB/T 46277-2025", article: "第7章", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "承诺公示期超过有效期", en: "public beyond its validity" },
  why: "承诺期满后继续公示没有意义，也可能让人误以为承诺仍有效。实施指南的条文尚未见到，只作提示。",
  message: {
    zh: "承诺公示截止期 {value} 晚于承诺有效期至 {validTo}",
    en: "public until {value}, after the end of validity {validTo}",
  },
  fix: {
    zh: "公示截止期改为承诺有效期的最后一日；需要继续公示履行结果的不需处理",
    en: "end the publicity with the validity; it may stay where the result has to be shown",
  },
  on: ["commitment"],
  at: "publicityEndsOn",
  args: { validTo: "this.validTo" },
  holds: "this.publicityEndsOn <= this.validTo",
});
