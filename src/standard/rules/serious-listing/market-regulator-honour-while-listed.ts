import { defineRule } from "../../../model/rule.ts";

export const marketRegulatorHonourWhileListed = defineRule({
  id: "market-regulator-honour-while-listed",
  code: "SER-012A",
  severity: "error",
  dimension: "一致性",
  clause: "serious-listing#measures",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十五条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "市场监督管理部门表彰名单内主体", en: "market regulator honours a listed subject" },
  why: "对列入严重违法失信名单的当事人，市场监督管理部门不予授予荣誉称号等表彰奖励。其他部门的激励依各自规定，另作提示。",
  message: {
    zh: "激励起始日期 {starts} 时，当事人在严重违法失信名单中（{otherPlace}），表彰荣誉由市场监督管理部门授予",
    en: "the market regulator's honour begins on {starts} while the subject is listed ({otherPlace})",
  },
  fix: {
    zh: "核对名单；确在名单中的，撤销表彰并填写激励撤销日期",
    en: "check the list; if it was listed, withdraw the honour",
  },
  relation: "exclusion",
  on: ["incentive"],
  at: "organName",
  by: "subject",
  among: ["serious-listing"],
  when: `"03" in this.measures && this.organName.contains("市场监督管理")`,
  where:
    "other.listedOn < this.startsOn && (!has(other.removedOn) || other.removedOn > this.startsOn || has(other.restoredOn) && other.restoredOn >= other.removedOn && other.restoredOn <= this.startsOn)",
  args: { starts: "this.startsOn" },
});
