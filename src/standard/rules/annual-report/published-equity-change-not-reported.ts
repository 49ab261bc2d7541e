import { defineRule } from "../../../model/rule.ts";

export const publishedEquityChangeNotReported = defineRule({
  id: "published-equity-change-not-reported",
  code: "ANR-013B",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#immediate",
  source: [
    { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: {
    zh: "即时信息有股权变更而年报没有",
    en: "change of equity in the immediate information but not in the report",
  },
  why: "有限责任公司当年的股权变更应填入当年的年度报告。年报没有填写本年度是否发生股权变更的不评判。",
  message: {
    zh: "即时信息（{otherPlace}）在 {value} 年度有股权变更，年报没有",
    en: "the immediate information ({otherPlace}) has a change of equity in {value}, the report has none",
  },
  fix: {
    zh: "在年报中补填股权变更；即时信息有误的，更正即时信息",
    en: "add the change to the report, or correct the immediate information",
  },
  relation: "agreement",
  on: ["annual-report"],
  at: "reportYear",
  by: "subject",
  among: ["immediate-information"],
  where: `other.kind == "2" && year(other.formedOn) == int(this.reportYear)`,
  holds: `this.hasEquityChanges == "1" || has(this.equityChanges)`,
});
