import { defineCodeList } from "../../model/code-list.ts";

export const creditRepairScope = defineCodeList({
  id: "credit-repair-scope",
  title: { zh: "修复对象", en: "what is repaired" },
  version: "2026-11-28",
  membership: "closed",
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第二条",
    confidence: "seen",
  },
  codes: [
    { code: "1", title: "经营异常名录", titleEn: "list of abnormal operation", aliases: ["列入经营异常名录"] },
    { code: "2", title: "严重违法失信名单", titleEn: "list of serious violations", aliases: ["列入严重违法失信名单"] },
    { code: "3", title: "行政处罚信息", titleEn: "administrative penalty", aliases: ["行政处罚"] },
    {
      code: "4",
      title: "个体工商户经营异常状态",
      titleEn: "abnormal mark of an individual business",
      aliases: ["经营异常状态", "个体经营异常状态"],
      note: "2025年3月17日以前标记的状态",
    },
    {
      code: "5",
      title: "抽查检查结果负面信息",
      titleEn: "adverse result of an inspection",
      aliases: ["抽查检查结果"],
      from: "2025-12-25",
    },
  ],
});
