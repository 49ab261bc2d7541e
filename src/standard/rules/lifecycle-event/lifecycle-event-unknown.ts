import { defineRule } from "../../../model/rule.ts";

export const lifecycleEventUnknown = defineRule({
  id: "lifecycle-event-unknown",
  code: "FLW-002",
  severity: "error",
  dimension: "规范性",
  clause: "lifecycle-event#events",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "流程中没有这一环节", en: "unknown event" },
  why: "每个流程只有本标准规定的环节。",
  message: {
    zh: "流程“{lifecycle}”中没有环节“{event}”，此时可有：{allowed}",
    en: "the lifecycle “{lifecycle}” has no event “{event}”; possible now: {allowed}",
  },
  fix: { zh: "改正环节；其后的事件没有核对", en: "correct the event; those after it were not checked" },
  defect: "event-unknown",
});
