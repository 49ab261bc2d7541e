import { defineRule } from "../../../model/rule.ts";

export const riskEvidenceAfterClassification = defineRule({
  id: "risk-evidence-after-classification",
  code: "RSK-005",
  severity: "warning",
  dimension: "时效性",
  clause: "risk-classification#indicators",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "依据信息晚于分类日期", en: "evidence later than the classification" },
  why: "分类时还没有产生的信息不能作为依据；多为日期填错。",
  message: {
    zh: "分类日期 {evaluatedOn} 早于指标 {code} 的依据信息日期",
    en: "classified on {evaluatedOn}, before the evidence of the indicator {code}",
  },
  fix: {
    zh: "核对两个日期；按新信息重新分类的，改分类日期",
    en: "check both dates; after a new classification give its day",
  },
  on: ["risk-classification"],
  at: "indicators",
  args: {
    evaluatedOn: "this.evaluatedOn",
    code: "this.indicators.filter(item, has(item.evidenceOn) && item.evidenceOn > this.evaluatedOn)[0].code",
  },
  holds: "this.indicators.all(item, !has(item.evidenceOn) || item.evidenceOn <= this.evaluatedOn)",
});
