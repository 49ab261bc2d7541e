import { defineRule } from "../../../model/rule.ts";

export const remediesNotNamed = defineRule({
  id: "remedies-not-named",
  code: "SER-004A",
  severity: "warning",
  dimension: "完整性",
  clause: "serious-listing#decision",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十三条、第二十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "救济措施没有写复议或者诉讼", en: "remedies not named" },
  why: "列入决定书应载明救济措施：当事人可以申请行政复议或者提起行政诉讼。",
  message: {
    zh: "救济措施没有写明行政复议或者行政诉讼",
    en: "the remedies name neither reconsideration nor litigation",
  },
  fix: {
    zh: "按列入决定书写明申请行政复议、提起行政诉讼的途径和期限",
    en: "state how and until when reconsideration or litigation is open",
  },
  on: ["serious-listing"],
  at: "remedyNotice",
  holds: `this.remedyNotice.contains("复议") || this.remedyNotice.contains("诉讼")`,
});
