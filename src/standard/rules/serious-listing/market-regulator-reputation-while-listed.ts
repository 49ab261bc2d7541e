import { defineRule } from "../../../model/rule.ts";

export const marketRegulatorReputationWhileListed = defineRule({
  id: "market-regulator-reputation-while-listed",
  code: "SER-012C",
  severity: "error",
  dimension: "一致性",
  clause: "serious-listing#measures",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十五条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "市场监督管理部门授予名单内主体荣誉", en: "market regulator's reputation of a listed subject" },
  why: "对列入严重违法失信名单的当事人，市场监督管理部门不予授予荣誉称号。",
  message: {
    zh: "授予日期 {granted} 时，当事人在严重违法失信名单中（{otherPlace}），授予单位为市场监督管理部门",
    en: "granted by a market regulator on {granted} while the subject is listed ({otherPlace})",
  },
  fix: {
    zh: "核对名单；确在名单中的，撤销荣誉并填写信誉撤销日期",
    en: "check the list; if it was listed, revoke the honour",
  },
  relation: "exclusion",
  on: ["reputation"],
  at: "grantingOrganName",
  by: "subject",
  among: ["serious-listing"],
  when: `this.grantingOrganName.contains("市场监督管理")`,
  where:
    "other.listedOn < this.grantedOn && (!has(other.removedOn) || other.removedOn > this.grantedOn || has(other.restoredOn) && other.restoredOn >= other.removedOn && other.restoredOn <= this.grantedOn)",
  args: { granted: "this.grantedOn" },
});
