import { defineRule } from "../../../model/rule.ts";

export const termExpired = defineRule({
  id: "term-expired",
  code: "ENT-010",
  severity: "warning",
  dimension: "时效性",
  clause: "market-entity#term",
  source: [{ document: "公司法", article: "第二百二十九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "存续主体的营业期限已满", en: "existing entity whose term has expired" },
  why: "章程规定的营业期限届满，公司应当修改章程延长期限或者解散清算；也可能只是延期后没有更新数据。已成立清算组的不在此列。",
  message: {
    zh: "登记状态为“存续”，但营业期限已于 {value} 届满",
    en: "the state is “in existence” but the term expired on {value}",
  },
  fix: {
    zh: "核实是否已经延期：已延期的，填写新的营业期限；没有延期的，提示主体办理延期或者注销",
    en: "find out whether the term was extended: if so, fill in the new one; if not, remind the entity to extend it or to deregister",
  },
  on: ["market-entity"],
  at: "termTo",
  holds: `this.registrationState != "1" || has(this.clearingGroup) || asOf <= this.termTo`,
});
