import { defineRule } from "../../../model/rule.ts";

export const pointGradeNotOfScore = defineRule({
  id: "point-grade-not-of-score",
  code: "POI-004",
  severity: "warning",
  dimension: "一致性",
  clause: "credit-point#thresholds",
  source: [{ document: "地方信用积分办法", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "积分等级与门槛不符", en: "grade does not follow from the thresholds" },
  why: "等级是当前分达到的最高一档；不符多为门槛已改而等级没有重算。",
  message: {
    zh: "当前分 {score} 达到的等级是 {expected}，填的是 {value}",
    en: "the score {score} reaches the grade {expected}, the record says {value}",
  },
  fix: { zh: "按门槛更正等级", en: "correct the grade by the thresholds" },
  on: ["credit-point"],
  at: "grade",
  args: {
    score: "this.currentScore",
    expected: `this.thresholds.exists(one, compareDecimals(this.currentScore, one.minimum) >= 0) ? this.thresholds.filter(step, compareDecimals(this.currentScore, step.minimum) >= 0 && !this.thresholds.exists(higher, compareDecimals(higher.minimum, step.minimum) > 0 && compareDecimals(this.currentScore, higher.minimum) >= 0))[0].grade : ""`,
  },
  holds:
    "this.thresholds.exists(step, !has(step.minimum)) || this.thresholds.exists(step, step.grade == this.grade && compareDecimals(this.currentScore, step.minimum) >= 0 && !this.thresholds.exists(higher, compareDecimals(higher.minimum, step.minimum) > 0 && compareDecimals(this.currentScore, higher.minimum) >= 0))",
});
