import { defineRule } from "../../../model/rule.ts";

export const reputationOfListedSubject = defineRule({
  id: "reputation-of-listed-subject",
  code: "SER-012E",
  severity: "warning",
  dimension: "一致性",
  clause: "serious-listing#measures",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十五条", confidence: "seen" },
    { document: "企业信息公示暂行条例（国务院令第777号修订）", article: "第十九条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "名单期间被授予荣誉", en: "honour while listed" },
  why: "市场监督管理部门以外的单位授予荣誉没有统一的禁止，依各自规定限制，所以只作提示。",
  message: {
    zh: "授予日期 {value} 时，当事人在严重违法失信名单中（{otherPlace}）",
    en: "granted on {value} while the subject is listed ({otherPlace})",
  },
  fix: { zh: "核对名单；确在名单中的，由授予单位复核", en: "check the list and let the granting organ review it" },
  relation: "exclusion",
  on: ["reputation"],
  at: "grantedOn",
  by: "subject",
  among: ["serious-listing"],
  when: `!this.grantingOrganName.contains("市场监督管理")`,
  where:
    "other.listedOn < this.grantedOn && (!has(other.removedOn) || other.removedOn > this.grantedOn || has(other.restoredOn) && other.restoredOn >= other.removedOn && other.restoredOn <= this.grantedOn)",
});
