import { defineRule } from "../../../model/rule.ts";

export const listedTwiceForOneYear = defineRule({
  id: "listed-twice-for-one-year",
  code: "ABN-014A",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#double",
  source: [
    { document: "企业经营异常名录管理办法", article: "第六条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "同一年度年报重复列入", en: "listed twice for one year" },
  why: "每年未报分别作出一次列入决定；同一事由、同一年度在移出前再次列入属于重复。不同年度、不同事由可以同时列入。",
  message: {
    zh: "因{year}年度年报已有未移出的列入（{otherPlace}）",
    en: "already listed for the report of {year} ({otherPlace})",
  },
  fix: {
    zh: "删除重复的列入记录；前一次已经移出的，补填移出日期",
    en: "remove the second record; if the first has been removed, fill in the day",
  },
  relation: "overlap",
  on: ["abnormal-listing"],
  at: "listingId",
  by: "subject-year",
  when: `this.reason in ["11", "21", "31"]`,
  where: "other.reason == this.reason",
  interval: { from: "listedOn", to: "removedOn" },
  args: { year: "this.relatedYear" },
});
