import { defineRule } from "../../../model/rule.ts";

export const expiredLicenceMarkedValid = defineRule({
  id: "expired-licence-marked-valid",
  code: "LIC-006",
  severity: "warning",
  dimension: "时效性",
  clause: "administrative-licence#state",
  source: [
    { document: "双公示信息项", article: "XK_ZT", confidence: "seen" },
    { document: "行政许可法", article: "第七十条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "许可已过有效期但状态为有效", en: "expired licence marked as valid" },
  why: "有效期届满未延续的，许可失效；多为状态没有随到期更新，也可能已经延续而有效期没有更新。",
  message: {
    zh: "有效期至 {validTo} 已过（核验之日 {today}），当前状态仍为 1（有效）",
    en: "valid to {validTo}, which is over on {today}, but the state is still 1 (valid)",
  },
  fix: {
    zh: "没有延续的，将当前状态改为 2（无效），并填写失效日期和失效原因；已经延续的，更新有效期",
    en: "if it was not renewed, set the state to 2 (invalid) with date and reason; if it was, update the term",
  },
  on: ["administrative-licence"],
  at: "state",
  args: { today: "asOf", validTo: "this.validTo" },
  holds: `this.state != "1" || this.validTo >= asOf`,
});
