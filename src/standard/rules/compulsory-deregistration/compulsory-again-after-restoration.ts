import { defineRule } from "../../../model/rule.ts";

export const compulsoryAgainAfterRestoration = defineRule({
  id: "compulsory-again-after-restoration",
  code: "DER-001F",
  severity: "error",
  dimension: "准确性",
  clause: "compulsory-deregistration#ground",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第十四条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "恢复登记未满三年又启动", en: "a new round within three years of the restoration" },
  why: "自恢复登记之日起满三年，公司仍未申请注销的，才可以再次启动强制注销程序。",
  message: {
    zh: "公告日期 {value} 距 {before} 恢复登记不满三年（{otherPlace}）",
    en: "announced on {value}, within three years of the restoration on {before} ({otherPlace})",
  },
  fix: {
    zh: "核对 {before}（{otherPlace}）的日期；未满三年的撤销 {value} 的公告",
    en: "check {before} ({otherPlace}); withdraw the announcement of {value} if it is too early",
  },
  relation: "agreement",
  on: ["compulsory-deregistration"],
  at: "announcedOn",
  by: "subject",
  args: { before: "other.restoredOn" },
  where: "other.restoredOn < this.announcedOn",
  holds: "this.announcedOn >= addYears(other.restoredOn, parameters.compulsoryNewRoundYears)",
});
