import { defineCodeList } from "../../model/code-list.ts";

export const annualReportKind = defineCodeList({
  id: "annual-report-kind",
  title: { zh: "年报主体类别", en: "kind of the reporting subject" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
  codes: [
    { code: "1", title: "企业", titleEn: "enterprise" },
    { code: "2", title: "个体工商户", titleEn: "individual business", aliases: ["个体"] },
    { code: "3", title: "农民专业合作社", titleEn: "farmers' cooperative", aliases: ["合作社"] },
  ],
});
