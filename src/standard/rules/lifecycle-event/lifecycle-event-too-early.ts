import { defineRule } from "../../../model/rule.ts";

export const lifecycleEventTooEarly = defineRule({
  id: "lifecycle-event-too-early",
  code: "FLW-005",
  severity: "error",
  dimension: "时效性",
  clause: "lifecycle-event#deadlines",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "未满期限即办理", en: "event too early" },
  why: "法律规定满一定期限才可办理；起算之日不计入。",
  message: {
    zh: "“{event}”不应早于 {due}（自 {since} 起算）",
    en: "“{event}” may not come before {due} (counted from {since})",
  },
  fix: {
    zh: "核对日期；日期无误的，该环节不符合规定",
    en: "check the day; if it is right, the event was against the law",
  },
  defect: "event-too-early",
});
