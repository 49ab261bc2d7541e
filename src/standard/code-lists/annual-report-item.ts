import { defineCodeList } from "../../model/code-list.ts";

export const annualReportItem = defineCodeList({
  id: "annual-report-item",
  title: { zh: "年报选择公示事项", en: "optional item of the annual report" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
  codes: [
    { code: "01", title: "从业人数", titleEn: "employees" },
    { code: "02", title: "资产总额", titleEn: "total assets" },
    { code: "03", title: "负债总额", titleEn: "total liabilities" },
    { code: "04", title: "对外提供保证担保", titleEn: "guarantees given" },
    { code: "05", title: "所有者权益合计", titleEn: "total equity" },
    { code: "06", title: "营业总收入", titleEn: "total revenue" },
    { code: "07", title: "主营业务收入", titleEn: "revenue of the main business" },
    { code: "08", title: "利润总额", titleEn: "total profit" },
    { code: "09", title: "净利润", titleEn: "net profit" },
    { code: "10", title: "纳税总额", titleEn: "total tax paid" },
  ],
});
