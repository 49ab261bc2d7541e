import { defineRule } from "../../../model/rule.ts";

export const lifecycleEventTooLate = defineRule({
  id: "lifecycle-event-too-late",
  code: "FLW-006",
  severity: "warning",
  dimension: "时效性",
  clause: "lifecycle-event#deadlines",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "超过期限才办理", en: "event too late" },
  why: "法律规定了办理的期限；超过期限的环节仍然有效，应如实记录。",
  message: {
    zh: "“{event}”应于 {due} 前完成（自 {since} 起算）",
    en: "“{event}” was to be done by {due} (counted from {since})",
  },
  fix: { zh: "核对日期；确已逾期的，如实报送，不要改日期", en: "check the day; if it was late, report it as it is" },
  defect: "event-too-late",
});
