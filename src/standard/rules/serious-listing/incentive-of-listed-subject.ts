import { defineRule } from "../../../model/rule.ts";

export const incentiveOfListedSubject = defineRule({
  id: "incentive-of-listed-subject",
  code: "SER-012D",
  severity: "warning",
  dimension: "一致性",
  clause: "serious-listing#measures",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十五条", confidence: "seen" },
    { document: "企业信息公示暂行条例（国务院令第777号修订）", article: "第十九条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "名单期间享受激励", en: "incentive while listed" },
  why: "对列入严重违法失信名单的当事人，各部门依法限制或者禁入；市场监督管理部门以外的表彰和其他激励没有统一的禁止，所以只作提示。",
  message: {
    zh: "激励起始日期 {value} 时，当事人在严重违法失信名单中（{otherPlace}）",
    en: "the incentive begins on {value} while the subject is listed ({otherPlace})",
  },
  fix: {
    zh: "核对名单；确在名单中的，由实施机关复核并决定是否撤销激励",
    en: "check the list and let the organ decide whether the incentive stands",
  },
  relation: "exclusion",
  on: ["incentive"],
  at: "startsOn",
  by: "subject",
  among: ["serious-listing"],
  when: `!("03" in this.measures && this.organName.contains("市场监督管理"))`,
  where:
    "other.listedOn < this.startsOn && (!has(other.removedOn) || other.removedOn > this.startsOn || has(other.restoredOn) && other.restoredOn >= other.removedOn && other.restoredOn <= this.startsOn)",
});
