import { defineRule } from "../../../model/rule.ts";

export const repairCommitmentWithoutDeclarations = defineRule({
  id: "repair-commitment-without-declarations",
  code: "COM-021",
  severity: "error",
  dimension: "完整性",
  clause: "commitment#repair",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十四条第三项", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "信用修复承诺缺少应有的内容", en: "repair commitment without its declarations" },
  why: "信用修复承诺要写明所提交的材料真实有效，并愿意承担违反承诺的责任；缺一项的不符合修复条件。",
  message: {
    zh: "信用修复承诺没有写明材料真实，或者没有写明愿承担违反承诺的责任",
    en: "the repair commitment does not say that the material is true, or that the party accepts liability",
  },
  fix: {
    zh: "按守信承诺书填写承诺内容和违诺责任；承诺书本身缺少的，请承诺人重新签署",
    en: "fill in both from the signed commitment; if they are missing there, have it signed anew",
  },
  on: ["commitment"],
  at: "content",
  holds: `this.commitmentType != "4" || this.content.matches("真实|属实|如实|无虚假|不弄虚作假") && (this.content + this.liability).matches("责任|后果|承担|惩戒|处罚")`,
});
