import { defineRule } from "../../../model/rule.ts";

export const lifecycleEventAfterEnd = defineRule({
  id: "lifecycle-event-after-end",
  code: "FLW-008",
  severity: "error",
  dimension: "一致性",
  clause: "lifecycle-event#events",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "流程结束后还有环节", en: "event after the end" },
  why: "流程到达终止状态后不再有环节；新的办理是新的流程。",
  message: {
    zh: "流程已处于终止状态“{state}”，不能再有“{event}”",
    en: "the process has ended in “{state}”; there can be no “{event}”",
  },
  fix: { zh: "用新的流程编号报送，或者核对日期", en: "report it under a new process identifier, or check the day" },
  defect: "event-after-end",
});
