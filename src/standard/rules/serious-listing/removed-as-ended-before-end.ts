import { defineRule } from "../../../model/rule.ts";

export const removedAsEndedBeforeEnd = defineRule({
  id: "removed-as-ended-before-end",
  code: "SER-007D",
  severity: "error",
  dimension: "一致性",
  clause: "serious-listing#end",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二十一条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "期限未满按期满移出", en: "removed as ended before the end" },
  why: "移出事由为期满的，不早于期满移出日期；提前的只能是提前移出或者处罚被撤销。",
  message: {
    zh: "移出事由为期满移出，移出日期 {value} 早于期满移出日期 {planned}",
    en: "removed as ended on {value}, before the planned day {planned}",
  },
  fix: { zh: "对照移出决定更正移出事由或者日期", en: "correct reason or day after the decision" },
  on: ["serious-listing"],
  at: "removedOn",
  args: { planned: "this.plannedRemovalOn" },
  holds: [`this.removalReason != "1" || this.removedOn >= this.plannedRemovalOn`].join(" || "),
});
