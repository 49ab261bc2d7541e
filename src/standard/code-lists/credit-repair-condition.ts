import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard: 1x penalties and serious violations, 2x abnormal operation. */
export const creditRepairCondition = defineCodeList({
  id: "credit-repair-condition",
  title: { zh: "修复条件", en: "condition of a repair" },
  version: "2026-11-28",
  membership: "closed",
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第十一条至第十三条",
    confidence: "seen",
  },
  codes: [
    { code: "11", title: "已履行行政决定规定的义务", titleEn: "duties fulfilled", aliases: ["已履行义务"] },
    {
      code: "12",
      title: "已主动整改并消除危害后果和不良影响",
      titleEn: "effects removed",
      aliases: ["已消除危害后果和不良影响"],
    },
    { code: "13", title: "未因同一类违法行为再次受到行政处罚", titleEn: "no further penalty of the same type" },
    { code: "14", title: "未在经营异常名录和严重违法失信名单中", titleEn: "on no list", to: "2025-12-24" },
    { code: "15", title: "未再受到较重行政处罚", titleEn: "no further heavy penalty" },
    { code: "16", title: "已达到最短公示期", titleEn: "shortest publicity over" },
    { code: "17", title: "已公开作出信用承诺", titleEn: "public commitment made" },
    {
      code: "21",
      title: "已补报、公示未报年份的年度报告",
      titleEn: "missing annual reports filed and published",
      aliases: ["已补报年度报告"],
    },
    { code: "22", title: "已履行信息公示义务", titleEn: "duty of publicity fulfilled" },
    { code: "23", title: "已完成企业名称变更登记", titleEn: "change of name registered" },
    {
      code: "24",
      title: "已完成住所变更登记或者可以重新取得联系",
      titleEn: "address changed or reachable again",
      aliases: ["已变更住所", "已重新取得联系"],
    },
    {
      code: "25",
      title: "已更正公示信息或者改正其他违法行为",
      titleEn: "information corrected or other violation put right",
      aliases: ["已更正信息"],
    },
  ],
});
