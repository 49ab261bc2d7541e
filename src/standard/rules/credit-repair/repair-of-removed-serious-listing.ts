import { defineRule } from "../../../model/rule.ts";

export const repairOfRemovedSeriousListing = defineRule({
  id: "repair-of-removed-serious-listing",
  code: "REP-001F",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#target",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: {
    zh: "所修复的严重违法失信名单记录已经移出",
    en: "repaired entry was already removed from the list of serious violations",
  },
  why: "已经移出的不再公示，没有可以修复的信息；移出后恢复列入的除外。",
  message: {
    zh: "申请日期 {value}，但该记录已于 {removedOn} 移出（{otherPlace}）",
    en: "applied on {value}, the entry was removed on {removedOn} ({otherPlace})",
  },
  fix: { zh: "核对被修复记录标识和申请日期", en: "check the identifier and the day of the application" },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "appliedOn",
  args: { removedOn: "other.removedOn" },
  by: "listing",
  among: ["serious-listing"],
  when: `this.repairScope == "2"`,
  where: "other.removedOn < this.appliedOn && !has(other.restoredOn)",
});
