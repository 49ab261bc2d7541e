import { defineRule } from "../../../model/rule.ts";

export const licenceAfterRevocationOfHolder = defineRule({
  id: "licence-after-revocation-of-holder",
  code: "LIC-018",
  severity: "warning",
  dimension: "准确性",
  clause: "administrative-licence#holder",
  source: [
    { document: "市场主体登记管理条例", article: "第三十一条、第四十条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "主体被吊销、撤销登记后取得许可", en: "licensed after the holder was revoked or annulled" },
  why: "被吊销营业执照、撤销登记的主体不能再从事经营活动，此后的许可决定多为代码或者日期填错；注销许可的决定除外。注销登记后的许可另有规则检验。",
  message: {
    zh: "许可决定日期 {value} 晚于该主体的吊销、撤销登记日期 {ended}（{otherPlace}）",
    en: "licensed on {value}, after the holder was revoked or annulled on {ended} ({otherPlace})",
  },
  fix: {
    zh: "核对代码和两个日期；登记已恢复的，更新登记状态",
    en: "check the code and both dates; update the state of a restored entity",
  },
  relation: "exclusion",
  on: ["administrative-licence"],
  at: "decidedOn",
  by: "subject",
  among: ["market-entity"],
  args: { ended: `has(other.annulledOn) ? other.annulledOn : has(other.revokedOn) ? other.revokedOn : ""` },
  when: `!has(this.decisionKind) || this.decisionKind != "5"`,
  where: `other.registrationState == "2" && has(other.revokedOn) && this.decidedOn > other.revokedOn || other.registrationState == "5" && has(other.annulledOn) && this.decidedOn > other.annulledOn`,
});
