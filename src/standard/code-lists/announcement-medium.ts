import { defineCodeList } from "../../model/code-list.ts";

export const announcementMedium = defineCodeList({
  id: "announcement-medium",
  title: { zh: "公告方式", en: "medium of the announcement" },
  version: "2025-11-22",
  membership: "closed",
  source: { document: "公司法", article: "第二百二十四条", confidence: "seen" },
  codes: [
    { code: "1", title: "国家企业信用信息公示系统", titleEn: "publicity system", aliases: ["公示系统"] },
    { code: "2", title: "报纸", titleEn: "newspaper" },
  ],
});
