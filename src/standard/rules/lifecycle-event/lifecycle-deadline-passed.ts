import { defineRule } from "../../../model/rule.ts";

export const lifecycleDeadlinePassed = defineRule({
  id: "lifecycle-deadline-passed",
  code: "FLW-007",
  severity: "warning",
  dimension: "时效性",
  clause: "lifecycle-event#deadlines",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "期限已过而没有下一环节", en: "deadline passed" },
  why: "流程停在某一状态，下一环节的期限已过：可能没有办理，也可能办理了没有报送。",
  message: {
    zh: "流程停在“{state}”，“{event}”应于 {due} 前完成（自 {since} 起算）",
    en: "the process stands at “{state}”; “{event}” was due by {due} (counted from {since})",
  },
  fix: {
    zh: "已办理的，补报该环节；没有办理的，尽快办理",
    en: "if it was done, report it; otherwise do it without delay",
  },
  defect: "deadline-passed",
});
