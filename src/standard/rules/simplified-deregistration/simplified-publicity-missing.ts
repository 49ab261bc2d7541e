import { defineRule } from "../../../model/rule.ts";

export const simplifiedPublicityMissing = defineRule({
  id: "simplified-publicity-missing",
  code: "ENT-033D",
  severity: "error",
  dimension: "完整性",
  clause: "simplified-deregistration#publicity",
  source: [
    { document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" },
    { document: "公司法", article: "第二百四十条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "简易注销没有公示", en: "simplified deregistration without publicity" },
  why: "个体工商户以外的经营主体按简易程序注销的，应公示承诺书和注销申请；不予受理的可能没有公示，不在此列。",
  message: {
    zh: "不是个体工商户，没有填写简易注销公示日期或者公示期满日期",
    en: "not an individual business, but the days of the publicity are missing",
  },
  fix: {
    zh: "补填公示起止日期；确为个体工商户的，主体类别改为 4",
    en: "give both days of the publicity; for an individual business set the kind to 4",
  },
  on: ["simplified-deregistration"],
  at: "announcedOn",
  holds: `this.subject.kind == "4" || this.result == "3" || has(this.announcedOn) && has(this.announcementEndsOn)`,
});
