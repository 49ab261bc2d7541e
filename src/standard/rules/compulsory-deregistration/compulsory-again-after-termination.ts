import { defineRule } from "../../../model/rule.ts";

export const compulsoryAgainAfterTermination = defineRule({
  id: "compulsory-again-after-termination",
  code: "DER-001E",
  severity: "error",
  dimension: "准确性",
  clause: "compulsory-deregistration#ground",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第六条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "程序终止未满三年又启动", en: "a new round within three years of the termination" },
  why: "自程序终止之日起满三年，公司仍未申请注销的，才可以再次启动强制注销程序。",
  message: {
    zh: "公告日期 {value} 距 {before} 程序终止不满三年（{otherPlace}）",
    en: "announced on {value}, within three years of the termination on {before} ({otherPlace})",
  },
  fix: {
    zh: "核对 {before}（{otherPlace}）的日期；未满三年的撤销 {value} 的公告",
    en: "check {before} ({otherPlace}); withdraw the announcement of {value} if it is too early",
  },
  relation: "agreement",
  on: ["compulsory-deregistration"],
  at: "announcedOn",
  by: "subject",
  args: { before: "other.terminatedOn" },
  where: "other.terminatedOn < this.announcedOn",
  holds: "this.announcedOn >= addYears(other.terminatedOn, parameters.compulsoryNewRoundYears)",
});
