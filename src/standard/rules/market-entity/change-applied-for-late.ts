import { defineRule } from "../../../model/rule.ts";

export const changeAppliedForLate = defineRule({
  id: "change-applied-for-late",
  code: "ENT-027A",
  severity: "warning",
  dimension: "时效性",
  clause: "market-entity#changes",
  source: [
    { document: "市场主体登记管理条例", article: "第二十四条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第三十一条", confidence: "seen" },
    { document: "民法典", article: "第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "变更登记申请超期", en: "change applied for late" },
  why: "变更登记应自决议、决定作出或者法定变更事项发生之日起30日内申请，当日不计；末日为法定休假日的顺延。减资、合并、分立要先公告，不按本期限判断。",
  message: {
    zh: "变更事项“{item}”决议于 {decidedOn}，申请日期 {appliedOn} 超过期限",
    en: "the change “{item}” was resolved on {decidedOn}; the application on {appliedOn} is too late",
  },
  fix: {
    zh: "核对决议日期 {decidedOn} 和申请日期 {appliedOn}（“{item}”）；确已超期的如实填写",
    en: "check the days {decidedOn} and {appliedOn} of “{item}”; if it was late, leave the true dates",
  },
  on: ["market-entity"],
  at: "changes",
  args: {
    item: `this.changes.filter(c, has(c.decidedOn) && has(c.appliedOn) && !has(c.announcedOn) && !(has(c.kind) && c.kind in ["07", "08", "09", "10"]) && c.decidedOn >= "2022-03-01" && c.appliedOn > addDays(c.decidedOn, parameters.registrationChangeDays) && c.appliedOn > rolledDay(addDays(c.decidedOn, parameters.registrationChangeDays)))[0].item`,
    decidedOn: `this.changes.filter(c, has(c.decidedOn) && has(c.appliedOn) && !has(c.announcedOn) && !(has(c.kind) && c.kind in ["07", "08", "09", "10"]) && c.decidedOn >= "2022-03-01" && c.appliedOn > addDays(c.decidedOn, parameters.registrationChangeDays) && c.appliedOn > rolledDay(addDays(c.decidedOn, parameters.registrationChangeDays)))[0].decidedOn`,
    appliedOn: `this.changes.filter(c, has(c.decidedOn) && has(c.appliedOn) && !has(c.announcedOn) && !(has(c.kind) && c.kind in ["07", "08", "09", "10"]) && c.decidedOn >= "2022-03-01" && c.appliedOn > addDays(c.decidedOn, parameters.registrationChangeDays) && c.appliedOn > rolledDay(addDays(c.decidedOn, parameters.registrationChangeDays)))[0].appliedOn`,
  },
  holds: `!this.changes.exists(c, has(c.decidedOn) && has(c.appliedOn) && !has(c.announcedOn) && !(has(c.kind) && c.kind in ["07", "08", "09", "10"]) && c.decidedOn >= "2022-03-01" && c.appliedOn > addDays(c.decidedOn, parameters.registrationChangeDays) && c.appliedOn > rolledDay(addDays(c.decidedOn, parameters.registrationChangeDays)))`,
});
