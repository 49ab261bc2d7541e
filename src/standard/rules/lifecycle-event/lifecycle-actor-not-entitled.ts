import { defineRule } from "../../../model/rule.ts";

export const lifecycleActorNotEntitled = defineRule({
  id: "lifecycle-actor-not-entitled",
  code: "FLW-004",
  severity: "error",
  dimension: "一致性",
  clause: "lifecycle-event#actors",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "环节的参与方不对", en: "wrong actor" },
  why: "每一环节由法律规定的一方作出。",
  message: {
    zh: "“{event}”不能由 {actor} 作出，应为：{allowed}",
    en: "“{event}” cannot be done by {actor}; it is for: {allowed}",
  },
  fix: { zh: "改正参与方", en: "correct the actor" },
  defect: "actor-not-entitled",
});
