import { defineRule } from "../../../model/rule.ts";

export const listedTwiceForOneReason = defineRule({
  id: "listed-twice-for-one-reason",
  code: "ABN-014B",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#double",
  source: [
    { document: "企业经营异常名录管理办法", article: "第七条至第九条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "同一事由没有移出又列入", en: "listed twice for one reason" },
  why: "无法联系等事由在移出之前没有消除，同一事由再次列入属于重复；不同事由可以同时列入。",
  message: { zh: "以 {reason} 已有未移出的列入（{otherPlace}）", en: "already listed for {reason} ({otherPlace})" },
  fix: {
    zh: "删除重复的列入记录；前一次已经移出的，补填移出日期",
    en: "remove the second record; if the first has been removed, fill in the day",
  },
  relation: "overlap",
  on: ["abnormal-listing"],
  at: "listingId",
  by: "subject",
  when: `!(this.reason in ["11", "21", "31"])`,
  where: "other.reason == this.reason",
  interval: { from: "listedOn", to: "removedOn" },
  args: { reason: `codeTitle("abnormal-listing-reason", this.reason)` },
});
