import { defineRule } from "../../../model/rule.ts";

export const removedBeforeListed = defineRule({
  id: "removed-before-listed",
  code: "ABN-010A",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#removal",
  source: [
    { document: "企业经营异常名录管理办法", article: "第十条", confidence: "seen" },
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十六条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "移出早于列入", en: "removed before listed" },
  why: "先列入后移出；多为两个日期录反，或者把另一次列入的移出日期填在这里。",
  message: {
    zh: "移出日期 {value} 早于列入日期 {listedOn}",
    en: "removed on {value}, before the listing on {listedOn}",
  },
  fix: { zh: "对照列入、移出决定书更正日期", en: "correct the dates after both decisions" },
  on: ["abnormal-listing", "serious-listing"],
  at: "removedOn",
  args: { listedOn: "this.listedOn" },
  holds: "this.removedOn >= this.listedOn",
});
