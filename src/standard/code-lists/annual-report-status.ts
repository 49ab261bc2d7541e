import { defineCodeList } from "../../model/code-list.ts";

export const annualReportStatus = defineCodeList({
  id: "annual-report-status",
  title: { zh: "年报状态", en: "status of the annual report" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "未到期", titleEn: "not yet due" },
    { code: "2", title: "已报送并公示", titleEn: "filed and published", aliases: ["已年报", "已报送公示"] },
    { code: "3", title: "已报送不公示", titleEn: "filed, not published" },
    { code: "4", title: "逾期未报", titleEn: "overdue", aliases: ["未年报"] },
    { code: "5", title: "补报", titleEn: "filed late", aliases: ["已年报（逾期）"] },
    { code: "6", title: "更正", titleEn: "corrected" },
  ],
});
