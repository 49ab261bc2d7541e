import { defineParameters } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

const measures = (article: string): Source => ({ document: "企业经营异常名录管理办法", article, confidence: "seen" });
const repair = (article: string): Source => ({
  document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
  article,
  confidence: "seen",
});

const listsFrom = "2014-10-01";
const repairFrom = "2025-12-25";

/**
 * A record of a listing is judged by the day of the listing. The periods of Order 107 apply to removals from 2025-12-25, also of
 * older listings; entries that rules about records use therefore begin with the lists, those of the lifecycle with the order.
 */
export const necipsAbnormalListing = defineParameters({
  id: "necips-abnormal-listing",
  regime: "necips",
  parameters: {
    abnormalReportClosingDay: {
      title: "年度报告公示（报送）结束的月日；2019年度年报曾延期，2020年7月1日至2021年6月30日的列入不取值",
      entries: [
        { value: "06-30", from: listsFrom, to: "2020-06-30", source: measures("第六条") },
        { value: "06-30", from: "2021-07-01", source: measures("第六条") },
      ],
    },
    abnormalListingWorkingDays: {
      title: "自年报结束、期限届满或者查实之日起作出列入决定的期限（工作日）",
      entries: [{ value: 10, from: listsFrom, source: measures("第六条至第九条") }],
    },
    abnormalOrderDays: {
      title: "责令履行公示义务的期限（日）",
      entries: [{ value: 10, from: listsFrom, source: measures("第七条") }],
    },
    abnormalNameChangeDays: {
      title: "办理企业名称变更登记的期限（日）",
      entries: [
        {
          value: 30,
          from: "2021-03-01",
          source: { document: "企业名称登记管理规定", article: "第二十三条", confidence: "known" },
        },
      ],
    },
    abnormalLetterDaysMin: {
      title: "两次邮寄专用信函的最短间隔（日）",
      entries: [{ value: 15, from: listsFrom, source: measures("第九条") }],
    },
    abnormalLetterDaysMax: {
      title: "两次邮寄专用信函的最长间隔（日）",
      entries: [{ value: 30, from: listsFrom, source: measures("第九条") }],
    },
    abnormalObjectionDays: {
      title: "自公示之日起对列入提出异议的期限（日）",
      entries: [{ value: 30, from: listsFrom, source: measures("第十五条") }],
    },
    abnormalObjectionAcceptanceWorkingDays: {
      title: "决定是否受理异议的期限（工作日）",
      entries: [{ value: 5, from: listsFrom, source: measures("第十五条") }],
    },
    abnormalObjectionVerificationWorkingDays: {
      title: "核实异议的期限（工作日）",
      entries: [{ value: 20, from: listsFrom, source: measures("第十五条") }],
    },
    abnormalCorrectionWorkingDays: {
      title: "自查实列入有错误之日起更正的期限（工作日）",
      entries: [{ value: 5, from: listsFrom, source: measures("第十五条") }],
    },
    abnormalRemovalWorkingDays: {
      title: "自收到移出申请、受理或者查实之日起作出移出决定的最长期限；2025年12月25日起含延长的10个工作日（工作日）",
      entries: [
        { value: 5, from: listsFrom, to: "2025-12-24", source: measures("第十一条至第十四条") },
        { value: 12, from: repairFrom, since: "1.1.0", source: repair("第十六条") },
      ],
    },
    abnormalRepairAcceptanceWorkingDays: {
      title: "受理移出申请的期限，2025年12月25日以后收到的申请（工作日，按列入日取值）",
      entries: [{ value: 2, from: listsFrom, since: "1.1.0", source: repair("第十四条") }],
    },
    abnormalRepairDecisionWorkingDays: {
      title: "自受理或者核实之日起作出移出决定的期限，2025年12月25日以后受理的申请（工作日，按列入日取值）",
      entries: [{ value: 2, from: listsFrom, since: "1.1.0", source: repair("第十六条") }],
    },
    abnormalRepairExtensionWorkingDays: {
      title: "移出决定期限可以延长的工作日，2025年12月25日以后受理的申请（按列入日取值）",
      entries: [{ value: 10, from: listsFrom, since: "1.1.0", source: repair("第十六条") }],
    },
    abnormalRepairProcessingWorkingDays: {
      title: "自移出决定之日起完成数据处理的期限，2025年12月25日以后移出的（工作日，按列入日取值）",
      entries: [{ value: 3, from: listsFrom, since: "1.1.0", source: repair("第十七条") }],
    },
    abnormalRemovalAcceptanceWorkingDays: {
      title: "受理移出申请的期限（工作日，按申请日取值）",
      entries: [{ value: 2, from: repairFrom, since: "1.1.0", source: repair("第十四条") }],
    },
  },
});
