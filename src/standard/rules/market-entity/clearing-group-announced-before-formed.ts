import { defineRule } from "../../../model/rule.ts";

export const clearingGroupAnnouncedBeforeFormed = defineRule({
  id: "clearing-group-announced-before-formed",
  code: "ENT-031B",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#liquidation",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "清算组公告早于其成立", en: "liquidation group announced before it was formed" },
  why: "清算组成立后才有名单可公告；多为两个日期填反。",
  message: {
    zh: "清算组公告日期 {value} 早于成立日期 {formedOn}",
    en: "the liquidation group was announced on {value}, before it was formed on {formedOn}",
  },
  fix: {
    zh: "与公告核对两个日期，看是否填反",
    en: "compare both dates with the announcement, they may have been exchanged",
  },
  on: ["market-entity"],
  at: "clearingGroup.announcedOn",
  args: {
    formedOn: "this.clearingGroup.formedOn",
  },
  holds: "this.clearingGroup.formedOn <= this.clearingGroup.announcedOn",
});
