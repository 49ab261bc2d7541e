import { defineRule } from "../../../model/rule.ts";

export const withdrawalReasonMissing = defineRule({
  id: "withdrawal-reason-missing",
  code: "PEN-022B",
  severity: "warning",
  dimension: "完整性",
  clause: "administrative-penalty#withdrawal",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第十一条", confidence: "seen" },
    { document: "行政处罚法", article: "第四十八条第二款", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: { zh: "撤回公示没有说明理由", en: "withdrawal from publicity without a reason" },
  why: "撤回处罚公示信息的，应同时说明理由；理由也可能已另行公开，故仅作提示。",
  message: {
    zh: "已于 {withdrawnOn} 撤回公示，但没有填写变更理由",
    en: "withdrawn on {withdrawnOn}, but the reason is missing",
  },
  fix: {
    zh: "填写复议决定、判决或者自行纠正的文号和结果",
    en: "fill in number and outcome of the review, judgment or correction",
  },
  on: ["administrative-penalty"],
  at: "revocation.reason",
  args: { withdrawnOn: "this.revocation.withdrawnOn" },
  holds: "!has(this.revocation.withdrawnOn) || has(this.revocation.reason)",
});
