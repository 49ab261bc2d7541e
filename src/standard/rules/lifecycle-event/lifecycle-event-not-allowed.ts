import { defineRule } from "../../../model/rule.ts";

export const lifecycleEventNotAllowed = defineRule({
  id: "lifecycle-event-not-allowed",
  code: "FLW-003",
  severity: "error",
  dimension: "一致性",
  clause: "lifecycle-event#events",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "环节的次序不对", en: "event out of order" },
  why: "流程的环节有先后，前一环节没有发生，后一环节不能发生；多为漏报了中间的环节。",
  message: {
    zh: "流程处于“{state}”时不能有“{event}”，可有：{allowed}",
    en: "in the state “{state}” there can be no “{event}”; possible: {allowed}",
  },
  fix: {
    zh: "补报漏掉的环节，或者核对日期和当日顺序号",
    en: "report the missing events, or check the day and the sequence on the day",
  },
  defect: "event-not-allowed",
});
