import { defineParameters } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

const measures = (article: string): Source => ({
  document: "市场监督管理严重违法失信名单管理办法",
  article,
  confidence: "seen",
});
const repair = (article: string): Source => ({
  document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
  article,
  confidence: "seen",
});

const listFrom = "2021-09-01";
const repairFrom = "2025-12-25";

/** As with the other list, entries of Order 107 that rules about records use begin with the list, those of the lifecycle with the order. */
export const necipsSeriousListing = defineParameters({
  id: "necips-serious-listing",
  regime: "necips",
  parameters: {
    seriousPublicityWorkingDays: {
      title: "自列入决定之日起公示的期限，同一省份内（工作日）",
      entries: [{ value: 20, from: listFrom, source: measures("第十四条") }],
    },
    seriousPushWorkingDays: {
      title: "自列入决定之日起推送登记地的期限，不在同一省份（工作日）",
      entries: [{ value: 10, from: listFrom, source: measures("第十四条") }],
    },
    seriousAssistedPublicityWorkingDays: {
      title: "登记地自收到信息之日起公示的期限（工作日）",
      entries: [{ value: 10, from: listFrom, source: measures("第十四条") }],
    },
    seriousListingMonths: {
      title: "列入满期移出的期限（月）",
      entries: [{ value: 36, from: listFrom, source: measures("第二十一条") }],
    },
    seriousEarlyRemovalMonths: {
      title: "列入后可以申请提前移出的期限（月）",
      entries: [{ value: 12, from: listFrom, source: measures("第十六条") }],
    },
    seriousAcceptanceWorkingDays: {
      title: "决定是否受理提前移出申请的期限（工作日）",
      entries: [
        { value: 2, from: listFrom, to: "2025-12-24", source: measures("第十七条") },
        { value: 2, from: repairFrom, since: "1.1.0", source: repair("第十四条") },
      ],
    },
    seriousDecisionWorkingDays: {
      title: "自受理之日起决定是否移出的最长期限；2025年12月25日起含延长的10个工作日（工作日）",
      entries: [
        { value: 15, from: listFrom, to: "2025-12-24", source: measures("第十七条") },
        { value: 17, from: repairFrom, since: "1.1.0", source: repair("第十六条") },
      ],
    },
    seriousStopWorkingDays: {
      title: "自决定移出之日起停止公示的期限（工作日）",
      entries: [{ value: 3, from: listFrom, source: measures("第十八条") }],
    },
    seriousRevocationWorkingDays: {
      title: "所依据的处罚被撤销、确认违法或者无效后停止公示的期限（工作日）",
      entries: [{ value: 3, from: listFrom, source: measures("第十九条") }],
    },
    seriousRepairPublicityMonths: {
      title: "公示后可以申请提前移出的期限，2025年12月25日以后的申请（月，按列入日取值）",
      entries: [{ value: 12, from: listFrom, since: "1.1.0", source: repair("第十三条") }],
    },
    seriousRepairDecisionWorkingDays: {
      title: "自受理之日起决定是否移出的期限，2025年12月25日以后受理的申请（工作日，按列入日取值）",
      entries: [{ value: 7, from: listFrom, since: "1.1.0", source: repair("第十六条") }],
    },
    seriousRepairExtensionWorkingDays: {
      title: "移出决定期限可以延长的工作日，2025年12月25日以后受理的申请（按列入日取值）",
      entries: [{ value: 10, from: listFrom, since: "1.1.0", source: repair("第十六条") }],
    },
    seriousApplicationPublicityMonths: {
      title: "公示后可以申请提前移出的期限（月，按公示日取值）",
      entries: [{ value: 12, from: repairFrom, since: "1.1.0", source: repair("第十三条") }],
    },
  },
});
