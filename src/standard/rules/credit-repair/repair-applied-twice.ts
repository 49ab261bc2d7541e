import { defineRule } from "../../../model/rule.ts";

export const repairAppliedTwice = defineRule({
  id: "repair-applied-twice",
  code: "REP-023",
  severity: "warning",
  dimension: "一致性",
  clause: "credit-repair#target",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一记录有两件未办结的修复申请", en: "two open applications for one record" },
  why: "同一违法失信信息已有申请尚未办结，不宜再受理一件；多为多途径重复提交。",
  message: {
    zh: "被修复记录 {value} 已有未办结的修复申请（{otherPlace}）",
    en: "an application for {value} is already open ({otherPlace})",
  },
  fix: { zh: "并案办理，撤回其中一件", en: "handle them together and withdraw one" },
  on: ["credit-repair"],
  relation: "unique",
  at: "targetRecordId",
  by: "listing",
  when: "!has(this.decision)",
  where: "!has(other.decision) && other.repairNumber != this.repairNumber",
});
