import { defineRule } from "../../../model/rule.ts";

export const removalPublishedBeforeJudgment = defineRule({
  id: "removal-published-before-judgment",
  code: "ENT-042B",
  severity: "warning",
  dimension: "一致性",
  clause: "market-entity#removal",
  source: [{ document: "公司登记管理实施办法", article: "第二十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "涤除公示早于裁判日期", en: "removal published before the judgment" },
  why: "涤除以生效裁判未被履行为前提，公示在裁判之后；多为两个日期填反。",
  message: {
    zh: "涤除公示日期 {value} 早于裁判日期 {judgedOn}",
    en: "the removal was published on {value}, before the judgment of {judgedOn}",
  },
  fix: {
    zh: "与裁判文书、协助执行通知书核对两个日期",
    en: "compare both dates with the judgment and the enforcement notice",
  },
  on: ["market-entity"],
  at: "removalByJudgment.publishedOn",
  args: {
    judgedOn: "this.removalByJudgment.judgedOn",
  },
  holds: "this.removalByJudgment.judgedOn <= this.removalByJudgment.publishedOn",
});
