import { defineRule } from "../../../model/rule.ts";

export const repairOfUnknownSeriousListing = defineRule({
  id: "repair-of-unknown-serious-listing",
  code: "REP-001C",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#target",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "没有所修复的严重违法失信名单记录", en: "repaired entry of the list of serious violations not found" },
  why: "修复的对象应是已经归集的列入记录；标识填错会使别人的信息停止公示。",
  message: {
    zh: "没有列入标识为 {value} 的严重违法失信名单记录",
    en: "no entry of the list of serious violations has the identifier {value}",
  },
  fix: {
    zh: "核对被修复记录标识；列入记录没有归集的，先归集",
    en: "check the identifier; if the entry was not collected, collect it first",
  },
  on: ["credit-repair"],
  relation: "reference",
  at: "targetRecordId",
  by: "listing",
  among: ["serious-listing"],
  when: `this.repairScope == "2"`,
});
