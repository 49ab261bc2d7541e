import { defineRule } from "../../../model/rule.ts";

export const simplifiedWhileInvesting = defineRule({
  id: "simplified-while-investing",
  code: "ENT-034D",
  severity: "warning",
  dimension: "准确性",
  clause: "simplified-deregistration#exclusions",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第四十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "有对外投资仍办理简易注销", en: "simplified deregistration of an investor" },
  why: "对其他经营主体存在投资的，不得申请办理简易注销；出资已转让的，以最新的出资信息为准。",
  message: {
    zh: "该主体是“{company}”的股东（{otherPlace}），存在对外投资",
    en: "the entity is a shareholder of “{company}” ({otherPlace})",
  },
  fix: {
    zh: "核对对“{company}”的投资是否已经转让（{otherPlace}）；仍存在的，改走普通注销",
    en: "see whether the share in “{company}” was transferred ({otherPlace}); otherwise the ordinary route applies",
  },
  relation: "exclusion",
  on: ["simplified-deregistration"],
  at: "result",
  by: "shareholder",
  among: ["shareholder-contribution"],
  args: { company: "other.subject.name" },
  when: `this.result in ["1", "4"]`,
  where: `!(this.subject.creditCode == other.subject.creditCode) && (has(other.changedOn) ? other.changedOn : other.publishedOn) <= (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00")`,
});
