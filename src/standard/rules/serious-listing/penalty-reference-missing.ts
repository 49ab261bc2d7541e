import { defineRule } from "../../../model/rule.ts";

export const penaltyReferenceMissing = defineRule({
  id: "penalty-reference-missing",
  code: "SER-002A",
  severity: "error",
  dimension: "完整性",
  clause: "serious-listing#penalty",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二条、第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "没有所依据的处罚决定", en: "listing without its penalty" },
  why: "除拒不履行行政决定外，列入以受到较重行政处罚为前提，并与处罚一并决定；没有处罚的列入没有依据。",
  message: {
    zh: "列入情形为 {ground}，没有填写所依据的处罚决定书文号",
    en: "the ground is {ground}, but the number of the penalty decision is missing",
  },
  fix: {
    zh: "填写处罚决定书文号；没有较重处罚的，撤销列入",
    en: "fill in the number; without a heavier penalty the listing has to be revoked",
  },
  on: ["serious-listing"],
  at: "penaltyDocumentNumber",
  args: { ground: `this.ground + " " + codeTitle("serious-listing-ground", this.ground)` },
  holds: [`this.ground == "11"`, "has(this.penaltyDocumentNumber)"].join(" || "),
});
