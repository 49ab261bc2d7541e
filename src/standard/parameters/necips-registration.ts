import { defineParameters } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

const regulation = (article: string): Source => ({ document: "市场主体登记管理条例", article, confidence: "seen" });
const rules = (article: string): Source => ({ document: "市场主体登记管理条例实施细则", article, confidence: "seen" });
const companyLaw = (article: string): Source => ({ document: "公司法", article, confidence: "seen" });
const individuals = (article: string): Source => ({ document: "个体工商户登记管理规定", article, confidence: "seen" });

/** Periods of registration, of its changes and of suspension. */
export const necipsRegistration = defineParameters({
  id: "necips-registration",
  regime: "necips",
  parameters: {
    registrationChangeDays: {
      title: "自变更决议、决定作出或者法定变更事项发生之日起申请变更登记的期限（日）",
      entries: [{ value: 30, from: "2022-03-01", source: regulation("第二十四条") }],
    },
    creditorAnnouncementDays: {
      title: "减资、合并、分立公告的期限（日）",
      entries: [{ value: 45, from: "2022-03-01", source: rules("第二十一条、第三十六条") }],
    },
    creditorAnnouncementLatestDays: {
      title: "自作出减资、合并、分立决议之日起公告的期限（日）",
      entries: [{ value: 30, from: "2024-07-01", source: companyLaw("第二百二十条、第二百二十二条、第二百二十四条") }],
    },
    contributionYears: {
      title: "有限责任公司股东缴足出资的期限（年）",
      entries: [{ value: 5, from: "2024-07-01", source: companyLaw("第四十七条、第二百二十八条") }],
    },
    contributionPublicityWorkingDays: {
      title: "出资信息自产生之日起公示的期限（工作日）",
      entries: [
        {
          value: 20,
          from: "2014-10-01",
          to: "2024-06-30",
          source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
        },
        {
          value: 20,
          from: "2024-07-01",
          source: {
            document: "国务院关于实施《公司法》注册资本登记管理制度的规定",
            article: "第四条",
            confidence: "seen",
          },
        },
      ],
    },
    liquidationlessAnnotationMonths: {
      title: "自吊销、责令关闭、撤销之日起可以作出未清算标注的期间（月）",
      entries: [{ value: 6, from: "2022-03-01", source: rules("第六十七条") }],
    },
    suspensionYears: {
      title: "歇业的最长期限（年）",
      entries: [{ value: 3, from: "2022-03-01", source: regulation("第三十条") }],
    },
    suspensionExtensionDays: {
      title: "延长歇业期限应在届满前办理的期间（日）",
      entries: [{ value: 30, from: "2022-03-01", source: rules("第四十一条") }],
    },
    suspensionResumptionDays: {
      title: "恢复营业后公示终止歇业的期限（日）",
      entries: [{ value: 30, from: "2022-03-01", source: rules("第四十二条") }],
    },
    separateRegisterYears: {
      title: "个体工商户列入经营异常名录未移出而另册管理的期间（年）",
      entries: [{ value: 2, from: "2014-10-01", source: individuals("第三十二条") }],
    },
    falseRegistrationBarYears: {
      title: "虚假登记直接责任人不得再次申请登记的期间（年）",
      entries: [{ value: 3, from: "2022-03-01", source: regulation("第四十条") }],
    },
    seriousListingBarYears: {
      title: "列入严重违法失信名单企业的法定代表人不得担任其他企业法定代表人的期间（年）",
      entries: [
        {
          value: 3,
          from: "2014-10-01",
          source: { document: "企业信息公示暂行条例", article: "第十八条", confidence: "seen" },
        },
      ],
    },
  },
});
