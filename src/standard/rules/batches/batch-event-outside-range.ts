import { defineRule } from "../../../model/rule.ts";

export const batchEventOutsideRange = defineRule({
  id: "batch-event-outside-range",
  code: "PKG-009A",
  severity: "warning",
  dimension: "时效性",
  clause: "batch#dates",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "业务发生日期在数据起止日期之外", en: "event outside the range of the batch" },
  why: "数据起止日期说明本批次覆盖哪一段业务；落在外面的记录会被当作重复或者漏报。",
  message: {
    zh: "{count} 条记录的业务发生日期（{first} 至 {last}）不在数据起止日期 {from} 至 {to} 之内",
    en: "{count} records have events ({first} to {last}) outside the range {from} to {to} of the batch",
  },
  fix: {
    zh: "补报以前的记录，在清单中将“是否补报”填为 1；否则核对日期或者改正数据起止日期",
    en: "for a late supplement set isSupplement to 1 in the manifest; otherwise check the dates or correct the range",
  },
  about: "batch",
});
