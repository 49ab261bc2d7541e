import { defineRule } from "../../../model/rule.ts";

export const tagRemovalReasonMissing = defineRule({
  id: "tag-removal-reason-missing",
  code: "TAG-007D",
  severity: "error",
  dimension: "完整性",
  clause: "tag#removal",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "移除标注没有原因", en: "tag removed without a reason" },
  why: "移除原因区分到期、条件消失、更正和修复，供日后核查。",
  message: { zh: "标注已于 {value} 移除，没有移除原因", en: "the tag was removed on {value} without a reason" },
  fix: { zh: "填写标注移除原因", en: "give the reason" },
  on: ["tag"],
  at: "removalReason",
  args: { value: "this.removedOn" },
  holds: `has(this.removedOn) && has(this.removalReason) || !has(this.removedOn)`,
});
