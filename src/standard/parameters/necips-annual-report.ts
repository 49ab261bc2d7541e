import { defineParameters } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

const regulation = (article: string): Source => ({ document: "企业信息公示暂行条例", article, confidence: "seen" });
const individual = (article: string): Source => ({ document: "个体工商户年度报告办法", article, confidence: "seen" });
const cooperatives: Source = { document: "农民专业合作社法", confidence: "known" };
const payments = (article: string): Source => ({ document: "保障中小企业款项支付条例", article, confidence: "seen" });

/** The closing day of 2020 was prolonged and has no entry: reports filed in that year are not judged by it. */
export const necipsAnnualReport = defineParameters({
  id: "necips-annual-report",
  regime: "necips",
  parameters: {
    annualReportClosingDay: {
      title: "报送上一年度年度报告、更正年度报告的最后月日；2020年曾延期，该年不取值",
      entries: [
        { value: "06-30", from: "2014-10-01", to: "2019-12-31", source: regulation("第八条、第十二条") },
        { value: "06-30", from: "2021-01-01", source: regulation("第八条、第十二条") },
      ],
    },
    individualFilingAnnouncementWorkingDays: {
      title: "自收到个体工商户纸质年度报告之日起公示已经报送的期限（工作日）",
      entries: [{ value: 10, from: "2014-10-01", source: individual("第十条") }],
    },
    cooperativeMembersMin: {
      title: "农民专业合作社成员的最少人数",
      entries: [{ value: 5, from: "2007-07-01", source: cooperatives }],
    },
    cooperativeFarmerPercentMin: {
      title: "农民专业合作社农民成员占成员总数的最低比例（%）",
      entries: [{ value: 80, from: "2007-07-01", source: cooperatives }],
    },
    overdueFirstReportYear: {
      title: "大型企业年度报告填报逾期尚未支付中小企业款项的首个年度",
      entries: [
        {
          value: "2020",
          from: "2020-09-01",
          source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
        },
      ],
    },
    overdueOrganDisclosureDay: {
      title: "机关、事业单位公开上一年度逾期尚未支付中小企业款项的最后月日",
      entries: [
        {
          value: "03-31",
          from: "2020-09-01",
          to: "2025-05-31",
          source: { document: "保障中小企业款项支付条例（国务院令第728号）", confidence: "known" },
        },
        { value: "03-31", from: "2025-06-01", source: payments("第十八条") },
      ],
    },
  },
});
