import { defineRule } from "../../../model/rule.ts";

export const convertedWhileListedSerious = defineRule({
  id: "converted-while-listed-serious",
  code: "ENT-039C",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#conversion",
  source: [{ document: "个体工商户登记管理规定", article: "第十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
  title: { zh: "转型时在严重违法失信名单", en: "converted while in the serious list" },
  why: "列入严重违法失信名单尚未移出的，不能通过变更登记转型；已经移出的可以。",
  message: {
    zh: "{convertedOn} 转型时，{listedOn} 的列入尚未移出（{otherPlace}）",
    en: "converted on {convertedOn} while the listing of {listedOn} stood ({otherPlace})",
  },
  fix: {
    zh: "核对转型日期 {convertedOn} 与 {listedOn} 列入的移出日期（{otherPlace}）",
    en: "check {convertedOn} against the removal of the listing of {listedOn} ({otherPlace})",
  },
  relation: "exclusion",
  on: ["market-entity"],
  at: "conversion",
  by: "subject",
  among: ["serious-listing"],
  args: { convertedOn: "this.conversion.convertedOn", listedOn: "other.listedOn" },
  when: `this.conversion.route == "2" && this.conversion.convertedOn >= "2025-07-15"`,
  where:
    "other.listedOn <= this.conversion.convertedOn && (!has(other.removedOn) || other.removedOn > this.conversion.convertedOn)",
});
