import { defineRule } from "../../../model/rule.ts";

export const lostContactWithoutGround = defineRule({
  id: "lost-contact-without-ground",
  code: "INS-006",
  severity: "error",
  dimension: "完整性",
  clause: "inspection-result#lost-contact",
  source: [{ document: "企业公示信息抽查办法", article: "第十四条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-03-18",
  title: { zh: "无法联系没有情形", en: "lost contact without its ground" },
  why: "无法联系限于第十四条的三种情形；没有情形的记录会误伤能够联系的企业。",
  message: {
    zh: "检查结果为无法联系，没有填写无法联系情形",
    en: "the subject could not be reached, but the ground is missing",
  },
  fix: {
    zh: "按核查记录填写情形；三种情形都不符合的，更改检查结果",
    en: "fill in the ground; if none fits, change the result",
  },
  on: ["inspection-result"],
  at: "lostContactGround",
  holds: `!(has(this.results) && "6" in this.results || has(this.publicityResults) && "5" in this.publicityResults) || has(this.lostContactGround)`,
});
