import { defineRule } from "../../../model/rule.ts";

export const penaltyNotInInput = defineRule({
  id: "penalty-not-in-input",
  code: "SER-002B",
  severity: "warning",
  dimension: "一致性",
  clause: "serious-listing#penalty",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二条、第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "找不到所依据的处罚", en: "penalty of the listing not found" },
  why: "列入所依据的处罚应能在处罚信息中查到；同批数据中有处罚记录而没有这一份的，多为文号录错，也可能不在本批，所以只作提示。",
  message: {
    zh: "数据中没有文号为 {value}、由同一机关作出的处罚",
    en: "no penalty of that organ with the number {value} is in the input",
  },
  fix: {
    zh: "核对处罚决定书文号；处罚不在本批的不需处理",
    en: "check the number; a penalty of another batch may be missing",
  },
  relation: "reference",
  on: ["serious-listing"],
  at: "penaltyDocumentNumber",
  by: "document",
  among: ["administrative-penalty"],
  when: `this.ground != "11" && has(this.penaltyDocumentNumber)`,
});
