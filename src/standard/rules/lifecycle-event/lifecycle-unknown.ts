import { defineRule } from "../../../model/rule.ts";

export const lifecycleUnknown = defineRule({
  id: "lifecycle-unknown",
  code: "FLW-001",
  severity: "error",
  dimension: "规范性",
  clause: "lifecycle-event#lifecycle",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "流程不存在，或者前后不一", en: "unknown lifecycle" },
  why: "事件按所属流程的环节核对；同一流程编号的事件属于同一流程。",
  message: {
    zh: "“{lifecycle}”不是可用的流程，可填：{allowed}",
    en: "“{lifecycle}” is no lifecycle here; allowed: {allowed}",
  },
  fix: {
    zh: "改正流程名称；是另一次流程的，用另一个流程编号",
    en: "correct the lifecycle; for another process use another identifier",
  },
  defect: "lifecycle-unknown",
});
