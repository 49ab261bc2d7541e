import { defineRule } from "../../../model/rule.ts";

export const simplifiedWhileListedSerious = defineRule({
  id: "simplified-while-listed-serious",
  code: "ENT-034B",
  severity: "error",
  dimension: "准确性",
  clause: "simplified-deregistration#exclusions",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第四十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "列严期间办理简易注销", en: "simplified deregistration while in the serious list" },
  why: "在严重违法失信名单中的，不得申请办理简易注销；已经移出的可以。",
  message: {
    zh: "申请或者公示时，{listedOn} 列入严重违法失信名单尚未移出（{otherPlace}）",
    en: "at that time the serious listing of {listedOn} stood ({otherPlace})",
  },
  fix: {
    zh: "核对 {listedOn} 列入的移出日期（{otherPlace}）；未移出的，改走普通注销",
    en: "check the removal of the listing of {listedOn} ({otherPlace}); otherwise the ordinary route applies",
  },
  relation: "exclusion",
  on: ["simplified-deregistration"],
  at: "result",
  by: "subject",
  among: ["serious-listing"],
  args: { listedOn: "other.listedOn" },
  when: `this.result in ["1", "4"]`,
  where: `other.listedOn <= (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00") && (!has(other.removedOn) || other.removedOn > (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00"))`,
});
