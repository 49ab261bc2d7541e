import { defineRule } from "../../../model/rule.ts";

export const organOfEventMissing = defineRule({
  id: "organ-of-event-missing",
  code: "FLW-009",
  severity: "error",
  dimension: "完整性",
  clause: "lifecycle-event#actors",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "缺少办理单位", en: "acting organ missing" },
  why: "由机关、上级机关或者人民法院作出的环节，要写明是哪一个单位。",
  message: { zh: "参与方为{actor}，没有填写办理单位", en: "the actor is {actor}, but no organ is named" },
  fix: { zh: "填写办理单位的名称", en: "name the organ" },
  on: ["lifecycle-event"],
  at: "organName",
  args: { actor: "codeTitle('lifecycle-actor', this.actor)" },
  holds: `!(this.actor in ["organ", "upper-organ", "court"]) || has(this.organName)`,
});
