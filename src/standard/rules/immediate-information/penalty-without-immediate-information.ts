import { defineRule } from "../../../model/rule.ts";

export const penaltyWithoutImmediateInformation = defineRule({
  id: "penalty-without-immediate-information",
  code: "IMM-010",
  severity: "warning",
  dimension: "一致性",
  clause: "immediate-information#other-records",
  source: [
    { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "处罚没有对应的即时信息", en: "penalty without immediate information" },
  why: "企业受到行政处罚应自行公示；处罚机关已经归集而企业没有公示的，多为漏报。数据中没有任何即时信息的、公示期限未满的不评判。",
  message: {
    zh: "行政处罚 {value} 没有该企业公示的即时信息",
    en: "the enterprise has not published the penalty {value} itself",
  },
  fix: { zh: "提醒企业公示；已经公示的，补充即时信息", en: "remind the enterprise, or add its immediate information" },
  relation: "reference",
  on: ["administrative-penalty"],
  at: "documentNumber",
  by: "document-number",
  among: ["immediate-information"],
  when: `this.subject.kind == "1" && this.subject.creditCode.startsWith("91") && addWorkingDays(this.decidedOn, parameters.immediatePublicityWorkingDays) < asOf`,
  where: `other.kind == "5"`,
});
