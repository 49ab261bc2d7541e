import { defineRule } from "../../../model/rule.ts";

export const simplifiedWhileListedAbnormal = defineRule({
  id: "simplified-while-listed-abnormal",
  code: "ENT-034A",
  severity: "error",
  dimension: "准确性",
  clause: "simplified-deregistration#exclusions",
  source: [
    { document: "市场主体登记管理条例实施细则", article: "第四十八条", confidence: "seen" },
    { document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "列异期间办理简易注销", en: "simplified deregistration while in the abnormal list" },
  why: "在经营异常名录中的，不得申请办理简易注销；已经移出的可以。不予、不予受理的记录不在此列。",
  message: {
    zh: "申请或者公示时，{listedOn} 列入经营异常名录尚未移出（{otherPlace}）",
    en: "at that time the abnormal listing of {listedOn} stood ({otherPlace})",
  },
  fix: {
    zh: "核对 {listedOn} 列入的移出日期（{otherPlace}）；未移出的，应先移出或者改走普通注销",
    en: "check the removal of the listing of {listedOn} ({otherPlace}); otherwise the ordinary route applies",
  },
  relation: "exclusion",
  on: ["simplified-deregistration"],
  at: "result",
  by: "subject",
  among: ["abnormal-listing"],
  args: { listedOn: "other.listedOn" },
  when: `this.result in ["1", "4"]`,
  where: `other.listedOn <= (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00") && (!has(other.removedOn) || other.removedOn > (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00"))`,
});
