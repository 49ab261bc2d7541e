import { defineRule } from "../../../model/rule.ts";

export const listedBeyondPlannedRemoval = defineRule({
  id: "listed-beyond-planned-removal",
  code: "SER-007C",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#end",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二十一条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "期满没有移出", en: "not removed at the end" },
  why: "满三年（限制更长的到限制期满）应移出、停止公示、解除管理措施；超期仍在名单中使主体受到没有依据的限制。",
  message: {
    zh: "期满移出日期 {value} 已过（核验之日 {today}），没有移出日期",
    en: "planned removal on {value} is over on {today}, but no removal is recorded",
  },
  fix: {
    zh: "作出移出决定，停止公示，填写移出日期和移出事由",
    en: "remove, stop the publicity and fill in day and reason",
  },
  on: ["serious-listing"],
  at: "plannedRemovalOn",
  args: { today: "asOf" },
  holds: [
    "has(this.removedOn) && !(has(this.restoredOn) && this.restoredOn >= this.removedOn)",
    "this.plannedRemovalOn >= asOf",
  ].join(" || "),
});
