import { defineRule } from "../../../model/rule.ts";

export const publishedRecordDeleted = defineRule({
  id: "published-record-deleted",
  code: "PUB-014B",
  severity: "warning",
  dimension: "完整性",
  clause: "publicity#correction",
  source: [
    { document: "企业信息公示暂行条例", article: "第十二条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "公示中的记录被删除", en: "record deleted while public" },
  why: "停止公示先填写实际停止公示日期和原因，记录予以保留；未停止公示即删除的，前后版本无从查起。",
  message: {
    zh: "数据操作为 D（删除），但公示属性为 P，没有实际停止公示日期",
    en: "the operation is D (deleted), but the record is public and has no last day of publicity",
  },
  fix: {
    zh: "先以 U（变更）填写实际停止公示日期和停止公示原因",
    en: "first change it (U) to give the last day of publicity and the reason",
  },
  on: { having: "envelope" },
  at: "envelope.operation",
  holds: `this.envelope.operation != "D" || this.envelope.publicity.class != "P" || has(this.envelope.publicity.endedOn)`,
});
