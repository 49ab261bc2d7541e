import { defineParameters } from "../../model/regime.ts";
import type { Source } from "../../model/words.ts";

const order36 = (article: string): Source => ({
  document: "信用修复管理办法（国家发展改革委令第36号）",
  article,
  confidence: "seen",
});
const from = "2026-04-01";
const since = "1.1.0";

/** The shortest periods before a repair are those of publicity: `publicityMonthsMin` of the regime. */
export const creditchinaCreditRepair = defineParameters({
  id: "creditchina-credit-repair",
  regime: "creditchina",
  parameters: {
    repairAcceptanceWorkingDays: {
      title: "认定单位自收到推送的申请之日起决定是否受理的期限（工作日）",
      entries: [{ value: 3, from, since, source: order36("第十六条") }],
    },
    repairDecisionWorkingDays: {
      title: "认定单位自受理之日起提供修复结果的期限（工作日）",
      entries: [{ value: 7, from, since, source: order36("第十六条") }],
    },
    repairExtensionWorkingDays: {
      title: "提供修复结果可以延长的期限（工作日）",
      entries: [{ value: 10, from, since, source: order36("第十六条") }],
    },
    repairExtendedDecisionWorkingDays: {
      title: "延长后认定单位自受理之日起提供修复结果的期限（工作日）",
      entries: [{ value: 17, from, since, source: order36("第十六条") }],
    },
    repairFeedbackWorkingDays: {
      title: "信用中国一般应反馈修复结果的期限（工作日）",
      entries: [{ value: 10, from, since, source: order36("第十六条") }],
    },
    repairRestructuringWorkingDays: {
      title: "自收到重整企业的申请之日起临时屏蔽的期限（工作日）",
      entries: [{ value: 10, from, since, source: order36("第二十条") }],
    },
    repairObjectionPushWorkingDays: {
      title: "信用中国推送异议申诉的期限（工作日）",
      entries: [{ value: 1, from, since, source: order36("第十八条") }],
    },
    repairObjectionDecisionWorkingDays: {
      title: "认定单位自受理异议申诉之日起完成核查的期限（工作日）",
      entries: [{ value: 7, from, since, source: order36("第十八条") }],
    },
    repairFraudBarYears: {
      title: "提供虚假材料等记录公示的期限，原失信信息不得申请修复的期限（年）",
      entries: [{ value: 3, from, since, source: order36("第二十五条") }],
    },
  },
});
