import { defineRule } from "../../../model/rule.ts";

export const nothingSubscribed = defineRule({
  id: "nothing-subscribed",
  code: "ANR-035B",
  severity: "error",
  dimension: "准确性",
  clause: "annual-report#shareholders",
  source: [{ document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "认缴出资合计为零", en: "nothing subscribed" },
  why: "全体股东的认缴出资合计不会为零，填报系统同样检查。",
  message: { zh: "全体股东的认缴出资额合计为零", en: "the subscribed amounts of all shareholders add up to nothing" },
  fix: { zh: "填写认缴出资额（万元）", en: "give the subscribed amounts" },
  on: ["annual-report"],
  at: "shareholders",
  holds: `compareDecimals(sumDecimals(this.shareholders.map(s, s.subscribedAmount)), "0") != 0`,
});
