import { defineRule } from "../../../model/rule.ts";

export const oldContributionBeyondTransition = defineRule({
  id: "old-contribution-beyond-transition",
  code: "ENT-015E",
  severity: "warning",
  dimension: "准确性",
  clause: "shareholder-contribution#term",
  source: [
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第二条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第八条", confidence: "seen" },
  ],
  since: "1.0.0",
  waivable: true,
  title: { zh: "过渡期后认缴出资日期仍过晚", en: "subscription still too late after the transition" },
  why: "2024年6月30日前设立的有限责任公司，剩余认缴期限自2027年7月1日起超过五年的，应在2027年6月30日前调整。过渡期届满前不评判；经同意按原期限出资的除外。",
  message: {
    zh: "认缴出资日期 {value} 晚于 2032-06-30，公司成立于 {establishedOn}（{otherPlace}）",
    en: "due on {value}, after 2032-06-30; the company was established on {establishedOn} ({otherPlace})",
  },
  fix: {
    zh: "提示公司（成立于 {establishedOn}，{otherPlace}）修改章程，将 {value} 调整到 2032-06-30 以前；属于增资的，在登记信息中填写变更事项",
    en: "remind the company (established {establishedOn}, {otherPlace}) to bring {value} to 2032-06-30 or earlier; for an increase give the change",
  },
  relation: "agreement",
  on: ["shareholder-contribution"],
  at: "subscribedOn",
  by: "subject",
  among: ["market-entity"],
  args: { establishedOn: "other.establishedOn" },
  when: `asOf > "2027-06-30"`,
  where: `other.entityType.matches("^(11|51|61)") && other.establishedOn <= "2024-06-30" && other.registrationState == "1"`,
  holds: `this.subscribedOn <= "2032-06-30" || has(other.changes) && other.changes.exists(c, has(c.kind) && c.kind == "06" && has(c.changedOn) && c.changedOn >= "2024-07-01" && this.subscribedOn <= addYears(c.changedOn, 5))`,
});
