import { defineRule } from "../../../model/rule.ts";

export const continuedEntityWithTwoEstablishments = defineRule({
  id: "continued-entity-with-two-establishments",
  code: "ENT-038C",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#conversion",
  source: [
    { document: "个体工商户登记管理规定", article: "第十七条", confidence: "seen" },
    { document: "个体工商户登记管理规定", article: "第三十五条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
  title: { zh: "转型或者变更经营者前后成立日期不一致", en: "two days of establishment before and after" },
  why: "变更经营者、通过变更登记转型的，成立日期、代码均延续，前后两条登记记录应当相同。",
  message: {
    zh: "成立日期 {value} 与同一代码的个体工商户记录的 {before} 不一致（{otherPlace}）",
    en: "established on {value}, but on {before} in the record of the individual business with the same code ({otherPlace})",
  },
  fix: {
    zh: "与登记档案核对，两条记录（另一条在 {otherPlace}）的成立日期应同为 {before} 或者 {value}",
    en: "compare with the file: both records (the other at {otherPlace}) must give {before} or {value}",
  },
  relation: "agreement",
  on: ["market-entity"],
  at: "establishedOn",
  by: "subject",
  args: { before: "other.establishedOn" },
  when: `has(this.conversion) && has(this.conversion.route) && this.conversion.route == "2" || has(this.changes) && this.changes.exists(c, has(c.kind) && c.kind == "12" && has(c.changedOn) && c.changedOn >= "2025-07-15")`,
  where: `other.entityType == "9500"`,
  holds: "this.establishedOn == other.establishedOn",
});
