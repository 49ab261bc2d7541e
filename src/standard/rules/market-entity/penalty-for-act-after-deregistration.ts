import { defineRule } from "../../../model/rule.ts";

export const penaltyForActAfterDeregistration = defineRule({
  id: "penalty-for-act-after-deregistration",
  code: "ENT-037C",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#after-end",
  source: [
    { document: "市场主体登记管理条例", article: "第三十一条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "违法行为发生在注销以后", en: "violation after deregistration" },
  why: "注销后不再有该主体的行为；对注销前行为的处罚、信用修复、标注可以在注销后产生，不在此列。",
  message: {
    zh: "违法行为终了日期 {value} 晚于该主体的注销日期 {deregisteredOn}（{otherPlace}）",
    en: "the violation ended on {value}, after the deregistration on {deregisteredOn} ({otherPlace})",
  },
  fix: {
    zh: "核对处罚对象和日期：{value} 与 {deregisteredOn}（{otherPlace}）；注销后冒用名义经营的，处罚对象应为行为人",
    en: "check whom the penalty is for, {value} and {deregisteredOn} ({otherPlace}); whoever used the name is the one to punish",
  },
  relation: "exclusion",
  on: ["administrative-penalty"],
  at: "violationEndedOn",
  by: "subject",
  among: ["market-entity"],
  args: { deregisteredOn: "other.deregisteredOn" },
  where: `other.registrationState in ["3", "4"] && this.violationEndedOn > other.deregisteredOn`,
});
