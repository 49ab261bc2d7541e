import { defineParameters } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

const order44 = (article: string): Source => ({
  document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
  article,
  confidence: "seen",
});
const order107 = (article: string): Source => ({
  document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
  article,
  confidence: "seen",
});
const order101 = (article: string): Source => ({ document: "企业经营异常名录管理办法", article, confidence: "seen" });
const rule2021: Source = { document: "国市监信规〔2021〕3号（原文待核实）", confidence: "provisional" };

const from2021 = "2021-09-01";
const to2025 = "2025-12-24";
const from2025 = "2025-12-25";
const since = "1.1.0";

/** Order 107 replaced the rule of 2021 on 2025-12-25; nothing is said about applications already made, so the day of the application decides. */
export const necipsCreditRepair = defineParameters({
  id: "necips-credit-repair",
  regime: "necips",
  parameters: {
    repairAcceptanceWorkingDays: {
      title: "自收到信用修复申请之日起决定是否受理的期限（工作日）",
      entries: [
        { value: 2, from: from2021, to: to2025, source: order44("第十七条") },
        { value: 2, from: from2025, since, source: order107("第十四条") },
      ],
    },
    repairDecisionWorkingDays: {
      title: "自受理之日起决定是否准予修复的期限，经营异常名录除外（工作日）",
      entries: [
        { value: 15, from: from2021, to: to2025, source: order44("第十七条") },
        { value: 7, from: from2025, since, source: order107("第十六条") },
      ],
    },
    repairAbnormalDecisionWorkingDays: {
      title: "决定是否移出经营异常名录的期限；2025年12月24日以前自申请之日起，此后自受理或者核实之日起（工作日）",
      entries: [
        { value: 5, from: "2014-10-01", to: to2025, source: order101("第十一条至第十四条") },
        { value: 2, from: from2025, since, source: order107("第十六条") },
      ],
    },
    repairExtensionWorkingDays: {
      title: "信用修复决定可以延长的期限（工作日）",
      entries: [{ value: 10, from: from2025, since, source: order107("第十六条") }],
    },
    repairExtendedDecisionWorkingDays: {
      title: "延长后自受理之日起决定是否准予修复的期限，经营异常名录除外（工作日）",
      entries: [{ value: 17, from: from2025, since, source: order107("第十六条") }],
    },
    repairStopWorkingDays: {
      title: "自决定准予修复之日起停止公示的期限（工作日）",
      entries: [
        { value: 3, from: from2021, to: to2025, source: order44("第十八条") },
        { value: 3, from: from2025, since, source: order107("第十七条") },
      ],
    },
    repairMonthsMin: {
      title: "行政处罚信息自公示之日起可以申请信用修复的最短公示期（月），按失信类别代码",
      entries: [{ value: { "2": 3, "3": 12 }, from: from2025, since, source: order107("第八条、第九条") }],
    },
    repairMonthsMinGeneral2021: {
      title: "行政处罚信息自公示之日起可以申请提前停止公示的最短公示期（月）",
      entries: [{ value: 6, from: from2021, to: to2025, source: rule2021 }],
    },
    repairMonthsMinSpecial2021: {
      title: "食品、药品、特种设备领域行政处罚信息可以申请提前停止公示的最短公示期（月）",
      entries: [{ value: 12, from: from2021, to: to2025, source: rule2021 }],
    },
    repairSeriousListingMonths: {
      title: "可以申请移出严重违法失信名单的最短期限；2025年12月24日以前自列入之日起，此后自公示之日起（月）",
      entries: [
        { value: 12, from: from2021, to: to2025, source: order44("第十六条") },
        { value: 12, from: from2025, since, source: order107("第十三条") },
      ],
    },
    repairRestructuringWorkingDays: {
      title: "自收到临时信用修复申请之日起暂时屏蔽或者添加声明的期限（工作日）",
      entries: [{ value: 7, from: from2025, since, source: order107("第二十二条") }],
    },
    repairFraudBarYears: {
      title: "因弄虚作假不予修复或者撤销修复后不得申请信用修复、决定公示的期限（年）",
      entries: [{ value: 3, from: from2025, since, source: order107("第二十三条") }],
    },
  },
});
