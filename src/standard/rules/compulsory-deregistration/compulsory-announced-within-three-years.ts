import { defineRule } from "../../../model/rule.ts";

export const compulsoryAnnouncedWithinThreeYears = defineRule({
  id: "compulsory-announced-within-three-years",
  code: "DER-001A",
  severity: "error",
  dimension: "准确性",
  clause: "compulsory-deregistration#ground",
  source: [
    { document: "公司法", article: "第二百四十一条", confidence: "seen" },
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第八条", confidence: "seen" },
    { document: "强制注销公司登记制度实施办法", article: "第二条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "未满三年就公告强制注销", en: "announced within three years" },
  why: "公司自被吊销营业执照、责令关闭或者被撤销之日起满三年未申请注销的，才可以公告强制注销。",
  message: {
    zh: "公告日期 {value} 距 {triggerOn} 不满三年，最早为 {earliest}",
    en: "announced on {value}, within three years of {triggerOn}; {earliest} at the earliest",
  },
  fix: {
    zh: "核对事由发生日期 {triggerOn} 和公告日期 {value}；未满三年的撤销公告，{earliest} 以后再公告",
    en: "check {triggerOn} and {value}; withdraw an early announcement and announce from {earliest} on",
  },
  on: ["compulsory-deregistration"],
  at: "announcedOn",
  args: { triggerOn: "this.triggerOn", earliest: "addYears(this.triggerOn, parameters.compulsoryTriggerYears)" },
  holds: "this.announcedOn >= addYears(this.triggerOn, parameters.compulsoryTriggerYears)",
});
