import { defineRule } from "../../../model/rule.ts";

export const sourceOrganNotDecisionOrgan = defineRule({
  id: "source-organ-not-decision-organ",
  code: "PEN-038",
  severity: "warning",
  dimension: "一致性",
  clause: "administrative-penalty#source",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第十六条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: { zh: "数据来源单位不是处罚机关", en: "source organ is not the deciding organ" },
  why: "处罚信息按“谁办案、谁录入、谁负责”归集；由上级或者信息中心代录的，来源单位也应填处罚机关。",
  message: {
    zh: "数据来源单位代码 {value} 与处罚机关代码 {organ} 不同",
    en: "the source organ {value} is not the deciding organ {organ}",
  },
  fix: {
    zh: "数据来源单位改填作出处罚决定的机关；确由其他单位录入的，不必修改",
    en: "name the deciding organ as source; nothing to do if another unit is really the source",
  },
  on: ["administrative-penalty"],
  at: "sourceOrganCode",
  args: { organ: "this.decisionOrganCode" },
  holds: "this.sourceOrganCode == this.decisionOrganCode",
});
