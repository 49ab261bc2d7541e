import { defineRule } from "../../../model/rule.ts";

export const contactEvidenceIncomplete = defineRule({
  id: "contact-evidence-incomplete",
  code: "ABN-008B",
  severity: "error",
  dimension: "完整性",
  clause: "abnormal-listing#contact-loss",
  source: [
    { document: "企业公示信息抽查办法", article: "第十四条", confidence: "seen" },
    { document: "企业经营异常名录管理办法", article: "第九条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "认定无法联系的日期不全", en: "dates of the evidence missing" },
  why: "以专用信函认定的须有两次邮寄，以实地核查认定的须有核查日期。",
  message: {
    zh: "无法联系的认定方式为 {evidence}，相应的日期没有填齐",
    en: "the evidence is {evidence}, but its dates are incomplete",
  },
  fix: {
    zh: "专用信函填两次邮寄日期，实地核查填核查日期",
    en: "fill in both mailing dates, or the day of the on-site check",
  },
  on: ["abnormal-listing"],
  at: "contactEvidence",
  args: { evidence: `this.contactEvidence + " " + codeTitle("contact-loss-evidence", this.contactEvidence)` },
  holds: [
    `!(this.contactEvidence in ["1", "2", "3"])`,
    `this.contactEvidence == "3" && has(this.firstLetterOn) && has(this.secondLetterOn)`,
    `this.contactEvidence in ["1", "2"] && has(this.siteCheckedOn)`,
  ].join(" || "),
});
