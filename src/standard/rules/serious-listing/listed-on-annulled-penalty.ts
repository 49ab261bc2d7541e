import { defineRule } from "../../../model/rule.ts";

export const listedOnAnnulledPenalty = defineRule({
  id: "listed-on-annulled-penalty",
  code: "SER-011",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#revocation",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "所依据的处罚撤销后没有按时移出", en: "still listed after the penalty was annulled" },
  why: "所依据的处罚被撤销、确认违法或者无效的，应撤销列入决定，于3个工作日内停止公示、解除措施。处罚仅被变更的不在此列。",
  message: {
    zh: "处罚于 {annulled} 被撤销、确认违法或者无效（{otherPlace}），列入没有在 {due} 以前停止公示",
    en: "the penalty was annulled on {annulled} ({otherPlace}), but the listing was not taken down by {due}",
  },
  fix: {
    zh: "撤销列入决定，停止公示，填写移出日期、移出事由 3 和停止公示日期",
    en: "revoke the listing, stop the publicity, fill in day, reason 3 and the last day of publicity",
  },
  relation: "agreement",
  on: ["serious-listing"],
  at: "publicityEndsOn",
  by: "document",
  among: ["administrative-penalty"],
  when: `this.ground != "11"`,
  where: `other.revocation.kind in ["2", "3", "4"]`,
  holds:
    "(has(this.publicityEndsOn) ? this.publicityEndsOn : has(this.removedOn) ? this.removedOn : asOf) <= addWorkingDays(other.revocation.decidedOn, parameters.seriousRevocationWorkingDays)",
  args: {
    annulled: "other.revocation.decidedOn",
    due: "addWorkingDays(other.revocation.decidedOn, parameters.seriousRevocationWorkingDays)",
  },
});
