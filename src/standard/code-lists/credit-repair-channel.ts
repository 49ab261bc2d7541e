import { defineCodeList } from "../../model/code-list.ts";

export const creditRepairChannel = defineCodeList({
  id: "credit-repair-channel",
  title: { zh: "修复申请途径", en: "way of applying" },
  version: "2026-11-28",
  membership: "closed",
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第十四条",
    confidence: "seen",
  },
  codes: [
    { code: "1", title: "信用中国", titleEn: "Credit China", aliases: ["信用中国网站"] },
    {
      code: "2",
      title: "国家企业信用信息公示系统",
      titleEn: "National Enterprise Credit Information Publicity System",
      aliases: ["公示系统", "市场监管信用修复全国统一平台"],
    },
    { code: "3", title: "现场", titleEn: "on site", aliases: ["窗口", "现场窗口"] },
  ],
});
