import { defineRule } from "../../../model/rule.ts";

export const indexGivenTwice = defineRule({
  id: "index-given-twice",
  code: "IDX-006",
  severity: "error",
  dimension: "一致性",
  clause: "credit-index#period",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一地区同一统计期有两个指数", en: "two values of one index for one place and period" },
  why: "同一指数、同一地区、同一统计期只有一个数值；修订的，以信封的前版记录注明。",
  message: {
    zh: "{indexName} 的该统计期已有另一记录（{otherPlace}）",
    en: "another record holds {indexName} for this period ({otherPlace})",
  },
  fix: {
    zh: "删去重复的记录；修订的，注明前版记录",
    en: "remove the double; for a revision name the record it replaces",
  },
  on: ["credit-index"],
  relation: "unique",
  at: "periodEndsOn",
  args: { indexName: "this.indexName" },
  by: "credit-index",
  where: `(has(this.divisionCode) ? this.divisionCode : "") == (has(other.divisionCode) ? other.divisionCode : "")`,
});
