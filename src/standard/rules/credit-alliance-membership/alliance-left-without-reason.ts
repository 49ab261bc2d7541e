import { defineRule } from "../../../model/rule.ts";

export const allianceLeftWithoutReason = defineRule({
  id: "alliance-left-without-reason",
  code: "ALL-003",
  severity: "warning",
  dimension: "完整性",
  clause: "credit-alliance-membership#membership",
  source: [{ document: "国市监信发〔2024〕69号", article: "（五）", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "退出没有原因", en: "left without a reason" },
  why: "因失信退出与自愿退出的后果不同，宜写明原因。",
  message: { zh: "退出日期 {leftOn}，没有退出原因", en: "left on {leftOn}, the reason is missing" },
  fix: { zh: "填写退出原因", en: "give the reason" },
  on: ["credit-alliance-membership"],
  at: "leavingReason",
  args: { leftOn: "this.leftOn" },
  holds: "this.leftOn > asOf || has(this.leavingReason)",
});
