import { defineRegime } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

function penaltyPublicityRule(article: string): Source {
  return { document: "市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）", article, confidence: "seen" };
}

const publicityRegulation: Source = { document: "企业信息公示暂行条例", article: "第六条", confidence: "seen" };

function repairRule(article: string): Source {
  return { document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）", article, confidence: "seen" };
}

const guizhou: Source = { document: "贵州省较低数额罚款标准（文号待核实）", confidence: "provisional" };
const guizhouAndFujian: Source = {
  document: "贵州省较低数额罚款标准（文号待核实）；闽市监规〔2024〕3号",
  confidence: "provisional",
};

/** Publicity of penalties changed with Order 107 of 2025-12-25; what it replaces ends the day before. */
export const necips = defineRegime({
  id: "necips",
  title: { zh: "国家企业信用信息公示系统", en: "National Enterprise Credit Information Publicity System" },
  definition: "市场监督管理部门记录和公示企业信用信息的系统。",
  parameters: {
    registrationPublicityWorkingDays: {
      title: "登记、备案信息自产生之日起公示的期限（工作日）",
      entries: [{ value: 20, from: "2014-10-01", source: publicityRegulation }],
    },
    licencePublicityWorkingDays: {
      title: "行政许可信息公示的期限（工作日）",
      entries: [
        { value: 20, from: "2014-10-01", to: "2019-05-14", source: publicityRegulation },
        {
          value: 20,
          from: "2019-05-15",
          source: { document: "政府信息公开条例", article: "第二十六条", confidence: "seen" },
        },
      ],
    },
    penaltyPublicityWorkingDays: {
      title: "自作出行政处罚决定之日起公示的期限，同一省份内（工作日）",
      entries: [{ value: 20, from: "2021-09-01", source: penaltyPublicityRule("第九条") }],
    },
    penaltyWithdrawalWorkingDays: {
      title: "处罚决定变更、撤销、确认违法或者无效后撤回公示的期限（工作日）",
      entries: [{ value: 3, from: "2021-09-01", source: penaltyPublicityRule("第十一条") }],
    },
    penaltyPublicityMonthsMinor: {
      title: "仅受到通报批评或者较低数额罚款的公示期（月）",
      entries: [
        { value: 3, from: "2021-09-01", to: "2025-12-24", source: penaltyPublicityRule("第十三条") },
        { value: 3, from: "2025-12-25", source: repairRule("第七条") },
      ],
    },
    penaltyPublicityMonths: {
      title: "其他行政处罚的公示期（月）",
      entries: [{ value: 36, from: "2021-09-01", to: "2025-12-24", source: penaltyPublicityRule("第十三条") }],
    },
    penaltyPublicityMonthsMax: {
      title: "行政处罚的最长公示期，限制期限更长的除外（月）",
      entries: [{ value: 36, from: "2025-12-25", source: repairRule("第八条") }],
    },
    lenientFineYuanEntity: {
      title: "从轻、减轻的罚款属于较低数额的上限，经营主体（元，含本数）",
      entries: [{ value: "50000", from: "2025-12-25", source: repairRule("第七条") }],
    },
    lenientFineYuanPerson: {
      title: "从轻、减轻的罚款属于较低数额的上限，相关责任人员（元，含本数）",
      entries: [{ value: "5000", from: "2025-12-25", source: repairRule("第七条") }],
    },
    lowFineYuanOrganization: {
      title: "较低数额罚款的上限，组织（元，不含本数），按省份代码",
      entries: [
        { value: { "52": "50000" }, from: "2024-01-01", to: "2024-07-11", source: guizhou },
        { value: { "35": "50000", "52": "50000" }, from: "2024-07-12", to: "2025-12-24", source: guizhouAndFujian },
      ],
    },
    lowFineYuanPerson: {
      title: "较低数额罚款的上限，自然人（元，不含本数），按省份代码",
      entries: [
        { value: { "52": "5000" }, from: "2024-01-01", to: "2024-07-11", source: guizhou },
        { value: { "35": "5000", "52": "5000" }, from: "2024-07-12", to: "2025-12-24", source: guizhouAndFujian },
      ],
    },
  },
});
