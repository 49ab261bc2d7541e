import { defineRule } from "../../../model/rule.ts";

export const soleShareholderCountWrong = defineRule({
  id: "sole-shareholder-count-wrong",
  code: "ENT-022",
  severity: "warning",
  dimension: "一致性",
  clause: "market-entity#shareholders",
  source: [{ document: "GS 14-2013", article: "CA16", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "独资公司的股东不是一个", en: "sole-shareholder company with other than one shareholder" },
  why: "独资、一人有限责任公司只有一个股东；多为股权转让后类型没有更新，或者股东记录重复。",
  message: {
    zh: "类型为 {type} 的公司应有一个股东，实有 {count} 个",
    en: "a company of type {type} has one shareholder, here there are {count}",
  },
  fix: {
    zh: "核对股东和类型：股东记录重复的去重，股东确有多个的改正类型",
    en: "check shareholders and type: remove duplicates, or correct the type if there are several",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    type: `this.entityType + " " + codeTitle("enterprise-type", this.entityType)`,
    count: "size(this.shareholders)",
  },
  holds: `
    !(this.entityType in
      ["1110", "1123", "1150", "1151", "1152", "1153", "5140", "5150", "5160", "6140", "6150", "6160"]) ||
    size(this.shareholders) == 1
  `,
});
