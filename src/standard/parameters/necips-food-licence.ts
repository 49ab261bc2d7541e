import { defineParameters } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

const production: Source = { document: "食品生产许可管理办法", article: "第三十四条", confidence: "known" };
const business = (article: string): Source => ({
  document: "食品经营许可和备案管理办法",
  article,
  confidence: "seen",
});

/** Periods of food licences. */
export const necipsFoodLicence = defineParameters({
  id: "necips-food-licence",
  regime: "necips",
  parameters: {
    foodProductionRenewalWorkingDays: {
      title: "食品生产许可有效期届满前申请延续的最少工作日数",
      entries: [{ value: 30, from: "2020-03-01", source: production }],
    },
    foodBusinessRenewalEarliestWorkingDays: {
      title: "食品经营许可有效期届满前申请延续的最多工作日数",
      entries: [{ value: 90, from: "2023-12-01", source: business("第三十二条") }],
    },
    foodBusinessRenewalLatestWorkingDays: {
      title: "食品经营许可有效期届满前申请延续的最少工作日数",
      entries: [{ value: 15, from: "2023-12-01", source: business("第三十二条") }],
    },
    foodBusinessDecisionWorkingDays: {
      title: "自受理申请之日起作出食品经营许可决定的期限（工作日）",
      entries: [{ value: 10, from: "2023-12-01", source: business("第二十一条") }],
    },
    foodBusinessDecisionExtensionWorkingDays: {
      title: "食品经营许可决定期限经批准延长的日数（工作日）",
      entries: [{ value: 5, from: "2023-12-01", source: business("第二十一条") }],
    },
  },
});
