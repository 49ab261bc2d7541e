import { defineRule } from "../../../model/rule.ts";

export const simplifiedWhileEncumbered = defineRule({
  id: "simplified-while-encumbered",
  code: "ENT-034C",
  severity: "error",
  dimension: "准确性",
  clause: "simplified-deregistration#exclusions",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第四十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "有冻结、出质、抵押仍办理简易注销", en: "simplified deregistration of an encumbered entity" },
  why: "存在股权（财产份额）被冻结、出质或者动产抵押的，不得申请办理简易注销；已经解除的可以。",
  message: {
    zh: "登记信息中有未解除的股权冻结、出质或者动产抵押（{otherPlace}）",
    en: "the registration shows a freeze, pledge or mortgage that is not released ({otherPlace})",
  },
  fix: {
    zh: "核对 {otherPlace} 的冻结、出质、抵押：已解除的补填解除日期；未解除的，改走普通注销",
    en: "see {otherPlace}: give the day of the release, otherwise the ordinary route applies",
  },
  relation: "exclusion",
  on: ["simplified-deregistration"],
  at: "result",
  by: "subject",
  among: ["market-entity"],
  args: {},
  when: `this.result in ["1", "4"]`,
  where: `has(other.pledges) && other.pledges.exists(e, has(e.registeredOn) && e.registeredOn <= (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00") && (!has(e.releasedOn) || e.releasedOn > (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00"))) || has(other.mortgages) && other.mortgages.exists(e, has(e.registeredOn) && e.registeredOn <= (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00") && (!has(e.releasedOn) || e.releasedOn > (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00"))) || has(other.freezes) && other.freezes.exists(e, has(e.registeredOn) && e.registeredOn <= (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00") && (!has(e.releasedOn) || e.releasedOn > (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00")))`,
});
