import { defineRule } from "../../../model/rule.ts";

export const repairOfUnknownAbnormalListing = defineRule({
  id: "repair-of-unknown-abnormal-listing",
  code: "REP-001B",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#target",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "没有所修复的经营异常名录记录", en: "repaired entry of the list of abnormal operation not found" },
  why: "修复的对象应是已经归集的列入记录；标识填错会使别人的信息停止公示。",
  message: {
    zh: "没有列入标识为 {value} 的经营异常名录记录",
    en: "no entry of the list of abnormal operation has the identifier {value}",
  },
  fix: {
    zh: "核对被修复记录标识；列入记录没有归集的，先归集",
    en: "check the identifier; if the entry was not collected, collect it first",
  },
  on: ["credit-repair"],
  relation: "reference",
  at: "targetRecordId",
  by: "listing",
  among: ["abnormal-listing"],
  when: `this.repairScope in ["1", "4"]`,
});
