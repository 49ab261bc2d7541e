import { defineParameters } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

const regulation = (article: string): Source => ({ document: "市场主体登记管理条例", article, confidence: "seen" });
const companyLaw = (article: string): Source => ({ document: "公司法", article, confidence: "seen" });
const compulsory = (article: string): Source => ({
  document: "强制注销公司登记制度实施办法",
  article,
  confidence: "seen",
});

/** Periods of the ordinary, the simplified and the compulsory deregistration. */
export const necipsDeregistration = defineParameters({
  id: "necips-deregistration",
  regime: "necips",
  parameters: {
    clearingGroupAnnouncementDays: {
      title: "自清算组成立之日起公告成员名单的期限（日）",
      entries: [{ value: 10, from: "2022-03-01", source: regulation("第三十二条") }],
    },
    deregistrationApplicationDays: {
      title: "自清算结束或者作出注销决定之日起申请注销登记的期限（日）",
      entries: [{ value: 30, from: "2022-03-01", source: regulation("第三十二条") }],
    },
    simplifiedPublicityDays: {
      title: "简易注销的公示期（日）",
      entries: [{ value: 20, from: "2022-03-01", source: regulation("第三十三条") }],
    },
    simplifiedApplicationDays: {
      title: "简易注销公示期届满后申请注销登记的期限（日）",
      entries: [{ value: 20, from: "2022-03-01", source: regulation("第三十三条") }],
    },
    individualInquiryDays: {
      title: "个体工商户简易注销有关部门提出异议的期限（日）",
      entries: [{ value: 10, from: "2022-03-01", source: regulation("第三十三条") }],
    },
    compulsoryTriggerYears: {
      title: "自吊销、责令关闭、撤销之日起可以强制注销的期间（年）",
      entries: [{ value: 3, from: "2024-07-01", source: companyLaw("第二百四十一条") }],
    },
    compulsoryAnnouncementDays: {
      title: "拟强制注销的公告期限（日）",
      entries: [
        { value: 60, from: "2024-07-01", to: "2025-10-09", source: companyLaw("第二百四十一条") },
        { value: 90, from: "2025-10-10", source: compulsory("第三条") },
      ],
    },
    compulsoryObjectionReviewWorkingDays: {
      title: "自收到异议申请之日起审查的期限（工作日）",
      entries: [{ value: 7, from: "2025-10-10", source: compulsory("第五条") }],
    },
    compulsoryDecisionWorkingDays: {
      title: "公告期限届满无异议或者异议不成立的，作出强制注销登记决定的期限（工作日）",
      entries: [{ value: 10, from: "2025-10-10", source: compulsory("第七条") }],
    },
    compulsoryNoticeServiceDays: {
      title: "公告送达视为送达的期间（日）",
      entries: [{ value: 30, from: "2025-10-10", source: compulsory("第七条") }],
    },
    compulsoryNewRoundYears: {
      title: "程序终止或者恢复登记后可以再次启动强制注销程序的期间（年）",
      entries: [{ value: 3, from: "2025-10-10", source: compulsory("第六条、第十四条") }],
    },
    restorationApplicationYears: {
      title: "申请恢复登记的期限（年）",
      entries: [{ value: 3, from: "2025-10-10", source: compulsory("第十条") }],
    },
    restorationApplicationMonths: {
      title: "申请恢复登记的期限（月）",
      entries: [{ value: 36, from: "2025-10-10", source: compulsory("第十条") }],
    },
    restorationReviewWorkingDays: {
      title: "自收到恢复登记申请之日起审查的期限（工作日）",
      entries: [{ value: 7, from: "2025-10-10", source: compulsory("第十二条") }],
    },
    restorationDecisionWorkingDays: {
      title: "认为确有必要恢复的，制作恢复登记决定书的期限（工作日）",
      entries: [{ value: 10, from: "2025-10-10", source: compulsory("第十二条") }],
    },
  },
});
