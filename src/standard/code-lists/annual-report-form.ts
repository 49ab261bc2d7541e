import { defineCodeList } from "../../model/code-list.ts";

export const annualReportForm = defineCodeList({
  id: "annual-report-form",
  title: { zh: "年报报送形式", en: "form of the annual report" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "个体工商户年度报告办法", article: "第十条", confidence: "seen" },
  codes: [
    { code: "1", title: "网上报送", titleEn: "online", aliases: ["网上", "电子"] },
    { code: "2", title: "纸质报送", titleEn: "on paper", aliases: ["纸质"] },
  ],
});
