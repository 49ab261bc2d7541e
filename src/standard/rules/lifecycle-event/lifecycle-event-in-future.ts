import { defineRule } from "../../../model/rule.ts";

export const lifecycleEventInFuture = defineRule({
  id: "lifecycle-event-in-future",
  code: "FLW-010",
  severity: "error",
  dimension: "准确性",
  clause: "lifecycle-event#data-items",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "事件日期晚于核验之日", en: "event in the future" },
  why: "尚未发生的环节不能归集。",
  message: {
    zh: "事件日期 {value} 晚于核验之日 {today}",
    en: "the event is of {value}, after the day of checking {today}",
  },
  fix: { zh: "核对事件日期", en: "check the day of the event" },
  on: ["lifecycle-event"],
  at: "occurredOn",
  args: { value: "this.occurredOn", today: "asOf" },
  holds: "this.occurredOn <= asOf",
});
