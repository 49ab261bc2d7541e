import { defineRule } from "../../../model/rule.ts";

export const licenceAfterDeregistration = defineRule({
  id: "licence-after-deregistration",
  code: "ENT-037A",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#after-end",
  source: [
    { document: "市场主体登记管理条例", article: "第三十一条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "注销后取得许可", en: "licensed after deregistration" },
  why: "经登记机关注销登记，主体终止，不能再取得许可；多为代码或者日期填错，或者注销后恢复登记而登记状态没有更新。",
  message: {
    zh: "许可决定日期 {value} 晚于该主体的注销日期 {deregisteredOn}（{otherPlace}）",
    en: "licensed on {value}, but deregistered on {deregisteredOn} ({otherPlace})",
  },
  fix: {
    zh: "核对代码、决定日期 {value} 和注销日期 {deregisteredOn}（{otherPlace}）；恢复登记的更新登记状态",
    en: "check the code, {value} and {deregisteredOn} ({otherPlace}); update the state of a restored entity",
  },
  relation: "exclusion",
  on: ["administrative-licence"],
  at: "decidedOn",
  by: "subject",
  among: ["market-entity"],
  args: { deregisteredOn: "other.deregisteredOn" },
  where: `other.registrationState in ["3", "4"] && this.decidedOn > other.deregisteredOn`,
});
