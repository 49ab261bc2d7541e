import { defineRegime } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

// The day of the document is not confirmed; the first day of the year after its number is surely not too early.
const doublePublicityFrom = "2019-01-01";
const doublePublicity: Source = { document: "国办发〔2018〕118号", confidence: "provisional" };

const repairFrom = "2026-04-01";
const repairRule: Source = {
  document: "信用修复管理办法（国家发展改革委令第36号）",
  article: "第十二条",
  confidence: "seen",
};

export const creditchina = defineRegime({
  id: "creditchina",
  title: { zh: "信用中国", en: "Credit China" },
  definition: "公示公共信用信息的“信用中国”网站及其地方网站。",
  parameters: {
    licencePublicityWorkingDays: {
      title: "自作出行政许可决定之日起公示的期限（工作日），起始日待核实",
      entries: [{ value: 7, from: doublePublicityFrom, source: doublePublicity }],
    },
    penaltyPublicityWorkingDays: {
      title: "自作出行政处罚决定之日起公示的期限（工作日），起始日待核实",
      entries: [{ value: 7, from: doublePublicityFrom, source: doublePublicity }],
    },
    publicityMonthsMin: {
      title: "自认定之日起的最短公示期（月），按失信类别代码",
      entries: [{ value: { "2": 3, "3": 12 }, from: repairFrom, source: repairRule }],
    },
    publicityMonthsMax: {
      title: "自认定之日起的最长公示期（月），按失信类别代码",
      entries: [{ value: { "1": 3, "2": 12, "3": 36 }, from: repairFrom, source: repairRule }],
    },
  },
});
