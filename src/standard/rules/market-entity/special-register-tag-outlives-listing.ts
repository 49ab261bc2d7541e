import { defineRule } from "../../../model/rule.ts";

export const specialRegisterTagOutlivesListing = defineRule({
  id: "special-register-tag-outlives-listing",
  code: "ENT-041",
  severity: "error",
  dimension: "时效性",
  clause: "market-entity#special-register",
  source: [{ document: "个体工商户登记管理规定", article: "第三十三条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
  title: { zh: "移出列异后仍在另册", en: "separate-register tag after the removal" },
  why: "被纳入另册管理的个体工商户移出经营异常名录的，登记机关应当恢复其登记在册状态。数据中没有该主体列入记录的不评判。",
  message: {
    zh: "该主体的列入均已移出，另册管理标注（{value}）仍然有效",
    en: "every listing was removed, but the separate-register tag ({value}) still stands",
  },
  fix: {
    zh: "填写标注 {value} 的取消日期，恢复登记在册状态；仍有列入的，补充列入记录",
    en: "end the tag {value} and restore the entity, or add the listing that still stands",
  },
  relation: "count",
  on: ["tag"],
  at: "ruleCode",
  by: "subject",
  among: ["abnormal-listing"],
  when: `this.ruleCode == "TAG-LAW-03" && !has(this.removedOn)`,
  where: "other.listedOn <= asOf",
  measure: "has(other.removedOn) && other.removedOn < asOf ? 1 : 1000000",
  holds: "total == 0 || total >= 1000000",
});
