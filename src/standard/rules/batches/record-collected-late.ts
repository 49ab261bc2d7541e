import { defineRule } from "../../../model/rule.ts";

export const recordCollectedLate = defineRule({
  id: "record-collected-late",
  code: "PKG-012",
  severity: "warning",
  dimension: "时效性",
  clause: "batch#timeliness",
  source: [
    { document: "企业信息公示暂行条例", article: "第六条", confidence: "seen" },
    { document: "国办发〔2018〕118号", confidence: "provisional" },
  ],
  since: "1.0.0",
  title: { zh: "归集不及时", en: "collected late" },
  why: "信息应在期限内公示，归集晚于公示期限的，公示必然迟延。本规则只作统计，不影响提交。",
  message: {
    zh: "业务发生于 {occurredOn}，应于 {due} 前归集，实际于 {createdAt} 采集",
    en: "the event of {occurredOn} was to be collected by {due}, but was collected at {createdAt}",
  },
  fix: {
    zh: "尽快公示；核对业务发生日期和采集时间",
    en: "publish it without delay; check the day of the event and the time of collection",
  },
  on: ["administrative-licence", "administrative-penalty", "market-entity"],
  at: "envelope.createdAt",
  args: {
    occurredOn: "this.envelope.occurredOn",
    createdAt: "this.envelope.createdAt",
    due: "addWorkingDays(this.envelope.occurredOn, parameters.collectionWorkingDays)",
  },
  holds:
    "this.envelope.createdAt.substring(0, 10) <= addWorkingDays(this.envelope.occurredOn, parameters.collectionWorkingDays)",
});
