import { defineRule } from "../../../model/rule.ts";

export const listedBeforeOrderEnded = defineRule({
  id: "listed-before-order-ended",
  code: "ABN-003D",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#ordered",
  source: [{ document: "企业经营异常名录管理办法", article: "第七条、第八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "期限没有届满就列入", en: "listed before the ordered period ended" },
  why: "期限届满仍未公示或者未变更的才可列入；最后一日当事人仍可履行，当日列入也过早。",
  message: {
    zh: "列入日期 {value} 不晚于期限届满日期 {ends}",
    en: "listed on {value}, not after the end of the period on {ends}",
  },
  fix: {
    zh: "核对两个日期；确在期限内列入的，撤销列入",
    en: "check both dates; a listing within the period has to be revoked",
  },
  on: ["abnormal-listing"],
  at: "listedOn",
  args: { ends: "this.orderEndsOn" },
  holds: [`!(this.reason in ["12", "13"])`, "this.listedOn > this.orderEndsOn"].join(" || "),
});
