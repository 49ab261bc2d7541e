import { defineRule } from "../../../model/rule.ts";

export const suspensionsOverlap = defineRule({
  id: "suspensions-overlap",
  code: "ENT-029F",
  severity: "error",
  dimension: "一致性",
  clause: "suspension#term",
  source: [
    { document: "市场主体登记管理条例", article: "第三十条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "两次歇业期间重叠", en: "suspensions overlap" },
  why: "前一次歇业没有结束，不会另行备案一次；重叠的多为重复报送，或者延长歇业没有注明。",
  message: {
    zh: "歇业自 {startsOn} 至 {endsOn}，与另一次歇业重叠（{otherPlace}）",
    en: "suspended from {startsOn} to {endsOn}, which overlaps another suspension ({otherPlace})",
  },
  fix: {
    zh: "核对 {otherPlace} 的记录：重复的删去一条；属于延长的，起始日期改为前次期满的次日，是否延长改为 1（现为 {startsOn} 至 {endsOn}）",
    en: "see {otherPlace}: drop a duplicate; an extension starts the day after the earlier end and is marked 1 (now {startsOn} to {endsOn})",
  },
  relation: "overlap",
  on: ["suspension"],
  at: "startsOn",
  by: "subject",
  args: { startsOn: "this.startsOn", endsOn: "this.endsOn" },
  where:
    "!(has(other.resumedOn) && other.resumedOn <= this.startsOn) && !(has(this.resumedOn) && this.resumedOn <= other.startsOn)",
  interval: { from: "startsOn", to: "endsOn" },
});
