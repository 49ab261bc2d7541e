import { defineRule } from "../../../model/rule.ts";

export const operatorChangedWhileListed = defineRule({
  id: "operator-changed-while-listed",
  code: "ENT-039E",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#conversion",
  source: [{ document: "个体工商户登记管理规定", article: "第十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
  title: { zh: "变更经营者时在经营异常名录", en: "operator changed while in the abnormal list" },
  why: "个体工商户变更经营者，应未列入经营异常名录或者已经移出。",
  message: {
    zh: "变更经营者时，{listedOn} 的列入尚未移出（{otherPlace}）",
    en: "the operator was changed while the listing of {listedOn} stood ({otherPlace})",
  },
  fix: {
    zh: "核对变更日期与 {listedOn} 列入的移出日期（{otherPlace}）",
    en: "check the day of the change against the removal of the listing of {listedOn} ({otherPlace})",
  },
  relation: "exclusion",
  on: ["market-entity"],
  at: "changes",
  by: "subject",
  among: ["abnormal-listing"],
  args: { listedOn: "other.listedOn" },
  when: `this.entityType == "9500"`,
  where: `this.changes.exists(c, has(c.kind) && c.kind == "12" && has(c.changedOn) && c.changedOn >= "2025-07-15" && c.changedOn >= other.listedOn && (!has(other.removedOn) || other.removedOn > c.changedOn))`,
});
