import { defineRule } from "../../../model/rule.ts";

export const compulsoryServedTooEarly = defineRule({
  id: "compulsory-served-too-early",
  code: "DER-003E",
  severity: "error",
  dimension: "时效性",
  clause: "compulsory-deregistration#decision",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第七条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "公告送达未满三十日", en: "served by notice within thirty days" },
  why: "因无法联系被列入经营异常名录的，可以公告送达，自发出公告之日起经过30日视为送达。",
  message: {
    zh: "公告送达于 {noticeOn} 发出，送达日期 {value} 不满30日，应为 {due}",
    en: "notice of service on {noticeOn}; service on {value} is too early, it is {due}",
  },
  fix: {
    zh: "送达日期改为 {due}（公告 {noticeOn}，现为 {value}）",
    en: "the day of service must be {due} (notice {noticeOn}), not {value}",
  },
  on: ["compulsory-deregistration"],
  at: "servedOn",
  args: {
    noticeOn: "this.serviceNoticeOn",
    due: "addDays(this.serviceNoticeOn, parameters.compulsoryNoticeServiceDays)",
  },
  holds: `this.serviceWay != "6" || this.servedOn >= addDays(this.serviceNoticeOn, parameters.compulsoryNoticeServiceDays)`,
});
