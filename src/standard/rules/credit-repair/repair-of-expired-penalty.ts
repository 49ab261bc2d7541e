import { defineRule } from "../../../model/rule.ts";

export const repairOfExpiredPenalty = defineRule({
  id: "repair-of-expired-penalty",
  code: "REP-001G",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#target",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "所修复的处罚公示期已满", en: "repaired penalty is no longer public" },
  why: "公示期满的处罚由机关停止公示，不需要申请修复；多为文号或者日期填错。",
  message: {
    zh: "申请日期 {value}，但该处罚的公示截止期为 {endsOn}（{otherPlace}）",
    en: "applied on {value}, the penalty was public until {endsOn} ({otherPlace})",
  },
  fix: {
    zh: "核对处罚决定书文号、公示截止期和申请日期",
    en: "check the number, the last day of publicity and the day of the application",
  },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "appliedOn",
  args: { endsOn: "other.publicityEndsOn" },
  by: "document",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3"`,
  where: "other.publicityEndsOn < this.appliedOn",
});
