import { defineRule } from "../../../model/rule.ts";

export const recordedBreachWithoutLevel = defineRule({
  id: "recorded-breach-without-level",
  code: "COM-034A",
  severity: "error",
  dimension: "完整性",
  clause: "commitment-verification#sanction",
  source: [
    { document: "GB/T 46276-2025", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  effectiveFrom: "2025-12-01",
  title: { zh: "记入信用记录但没有失信类别", en: "recorded breach without its level" },
  why: "失信类别决定公示多久、何时可以修复；分类标准自2025年12月1日实施，此前的记录不要求。",
  message: {
    zh: "处理方式含 5（记入信用记录），但没有填写失信类别",
    en: "the handling includes 5 (recorded), but the level of misconduct is missing",
  },
  fix: { zh: "填写失信类别：1 轻微、2 一般、3 严重", en: "fill in the level: 1 minor, 2 general, 3 serious" },
  on: ["commitment-verification"],
  at: "misconductLevel",
  holds: `!("5" in this.handlings) || has(this.misconductLevel)`,
});
