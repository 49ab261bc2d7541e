import { defineRule } from "../../../model/rule.ts";

export const contactEvidenceMissing = defineRule({
  id: "contact-evidence-missing",
  code: "ABN-008A",
  severity: "error",
  dimension: "完整性",
  clause: "abnormal-listing#contact-loss",
  source: [
    { document: "企业公示信息抽查办法", article: "第十四条", confidence: "seen" },
    { document: "企业经营异常名录管理办法", article: "第九条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "无法联系没有认定方式", en: "lost contact without evidence" },
  why: "认定无法联系须有实地核查、第三方证明、两次专用信函等依据；没有依据的列入容易误伤能够联系的主体。",
  message: {
    zh: "事由为 {reason}，没有填写无法联系的认定方式",
    en: "the reason is {reason}, but the evidence is missing",
  },
  fix: {
    zh: "按核查记录填写认定方式；没有核查的，撤销列入",
    en: "fill in the evidence after the file; without any the listing has to be revoked",
  },
  on: ["abnormal-listing"],
  at: "contactEvidence",
  args: { reason: `codeTitle("abnormal-listing-reason", this.reason)` },
  holds: [`!(this.reason in ["14", "23", "33"])`, "has(this.contactEvidence)"].join(" || "),
});
