import { defineRule } from "../../../model/rule.ts";

export const signatureNotRecorded = defineRule({
  id: "signature-not-recorded",
  code: "INS-004A",
  severity: "error",
  dimension: "完整性",
  clause: "inspection-result#on-site",
  source: [{ document: "企业公示信息抽查办法", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "实地核查没有填写是否签字盖章", en: "signature of the on-site record not stated" },
  why: "实地核查记录由企业签字或者盖章确认，无法取得的注明原因；不填就无法知道程序是否完整。",
  message: {
    zh: "检查方式为实地核查，没有填写检查记录是否签字盖章",
    en: "checked on site, but it is not stated whether the record was signed",
  },
  fix: { zh: "按实地核查记录表填写", en: "fill it in after the on-site record" },
  on: ["inspection-result"],
  at: "isRecordSigned",
  holds: `this.method != "2" || has(this.isRecordSigned)`,
});
