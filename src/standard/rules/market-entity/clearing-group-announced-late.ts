import { defineRule } from "../../../model/rule.ts";

export const clearingGroupAnnouncedLate = defineRule({
  id: "clearing-group-announced-late",
  code: "ENT-031A",
  severity: "warning",
  dimension: "时效性",
  clause: "market-entity#liquidation",
  source: [
    { document: "市场主体登记管理条例", article: "第三十二条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十五条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "清算组公告超过十日", en: "liquidation group announced late" },
  why: "清算组应当自成立之日起10日内公告成员和负责人名单；最后一日是法定休假日的，以休假日结束的次日为最后一日。",
  message: {
    zh: "清算组成立于 {formedOn}，公告日期 {value} 晚于期限 {deadline}",
    en: "the liquidation group was formed on {formedOn}; the announcement on {value} is after the limit {deadline}",
  },
  fix: {
    zh: "核对清算组成立日期和公告日期；确已超期的如实填写",
    en: "check the days of formation and announcement; if it was late, leave the true date as it is",
  },
  on: ["market-entity"],
  at: "clearingGroup.announcedOn",
  args: {
    formedOn: "this.clearingGroup.formedOn",
    deadline: "addWorkingDays(addDays(this.clearingGroup.formedOn, 9), 1)",
  },
  holds: `
    this.clearingGroup.formedOn < "2022-03-01" ||
    this.clearingGroup.announcedOn <= addDays(this.clearingGroup.formedOn, 10) ||
    this.clearingGroup.announcedOn <= addWorkingDays(addDays(this.clearingGroup.formedOn, 9), 1)
  `,
});
