import { defineRule } from "../../../model/rule.ts";

export const noSignatureWithoutReason = defineRule({
  id: "no-signature-without-reason",
  code: "INS-004B",
  severity: "error",
  dimension: "完整性",
  clause: "inspection-result#on-site",
  source: [{ document: "企业公示信息抽查办法", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "没有签字盖章也没有原因", en: "unsigned without a reason" },
  why: "无法取得签字或者盖章的，检查人员注明原因。",
  message: { zh: "检查记录没有签字盖章，也没有注明原因", en: "the record is not signed and no reason is given" },
  fix: { zh: "注明未签字盖章的原因", en: "give the reason" },
  on: ["inspection-result"],
  at: "noSignatureReason",
  holds: `this.isRecordSigned != "0" || has(this.noSignatureReason)`,
});
