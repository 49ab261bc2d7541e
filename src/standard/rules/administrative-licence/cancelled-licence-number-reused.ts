import { defineRule } from "../../../model/rule.ts";

export const cancelledLicenceNumberReused = defineRule({
  id: "cancelled-licence-number-reused",
  code: "LIC-021",
  severity: "warning",
  dimension: "准确性",
  clause: "administrative-licence#food",
  source: [{ document: "食品经营许可和备案管理办法", article: "第三十九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "已注销的食品许可编号再次使用", en: "number of a cancelled food licence used again" },
  why: "食品许可被注销的，许可证编号不得再次使用；重新申请的应编新号。",
  message: {
    zh: "许可编号 {value} 已于 {cancelled} 注销（{otherPlace}），又用于其后的许可",
    en: "{value} was cancelled on {cancelled} ({otherPlace}) and is used again",
  },
  fix: { zh: "核对许可编号；重新核发的，改填新编号", en: "check the number; a new grant has a new number" },
  relation: "exclusion",
  on: ["administrative-licence"],
  at: "certificateNumber",
  by: "certificate",
  args: { cancelled: "other.invalidatedOn" },
  when: `foodLicenceKind(this.certificateNumber) in ["SC", "JY"]`,
  where: `other.invalidationReason == "1" && this.decidedOn > other.invalidatedOn`,
});
