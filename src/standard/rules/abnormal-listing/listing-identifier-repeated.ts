import { defineRule } from "../../../model/rule.ts";

export const listingIdentifierRepeated = defineRule({
  id: "listing-identifier-repeated",
  code: "ABN-014C",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#data-items",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "列入标识重复", en: "listing identifier repeated" },
  why: "一个列入标识对应一次列入；重复时移出、修复会落到错误的列入上。",
  message: {
    zh: "列入标识 {value} 已经用于另一条列入记录（{otherPlace}）",
    en: "the identifier {value} is already used ({otherPlace})",
  },
  fix: {
    zh: "按名录管理系统填写各自的列入标识；重复的记录删除",
    en: "use the identifier of the list system; remove duplicate records",
  },
  relation: "unique",
  on: ["abnormal-listing", "serious-listing"],
  at: "listingId",
  by: "listing",
  among: ["abnormal-listing", "serious-listing"],
});
