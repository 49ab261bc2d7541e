import { defineParameters } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

const publicityRules: Source = {
  document: "市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）",
  article: "第十条",
  confidence: "seen",
};
const procedureRules = (article: string): Source => ({
  document: "市场监督管理行政处罚程序规定",
  article,
  // Only the sixty-fourth article could be compared with the text.
  confidence: article === "第六十四条" ? "seen" : "known",
});

/** Periods of a case, and of a penalty on a party of another province. */
export const necipsPenaltyProcedure = defineParameters({
  id: "necips-penalty-procedure",
  regime: "necips",
  parameters: {
    penaltyPushWorkingDays: {
      title: "自作出处罚决定之日起推送至外省登记地的期限（工作日）",
      entries: [{ value: 10, from: "2021-09-01", source: publicityRules }],
    },
    penaltyAssistedPublicityWorkingDays: {
      title: "登记地自收到处罚信息之日起协助公示的期限（工作日）",
      entries: [{ value: 10, from: "2021-09-01", source: publicityRules }],
    },
    penaltyDecisionDays: {
      title: "自立案之日起作出处罚决定的期限（日）",
      entries: [
        {
          value: 90,
          from: "2021-07-15",
          source: { document: "行政处罚法", article: "第六十条", confidence: "seen" },
        },
      ],
    },
    penaltyDecisionExtensionDays: {
      title: "办案期限经批准延长的日数（日）",
      entries: [{ value: 30, from: "2021-07-15", source: procedureRules("第六十四条") }],
    },
    penaltyFilingWorkingDays: {
      title: "自发现线索或者收到材料之日起核查并决定是否立案的期限（工作日）",
      entries: [{ value: 15, from: "2021-07-15", source: procedureRules("第十八条") }],
    },
    penaltyFilingExtensionWorkingDays: {
      title: "核查期限经批准延长的日数（工作日）",
      entries: [{ value: 15, from: "2021-07-15", source: procedureRules("第十八条") }],
    },
  },
});
