import { defineRule } from "../../../model/rule.ts";

export const reportWithoutOperatingState = defineRule({
  id: "report-without-operating-state",
  code: "ANR-006E",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#contact",
  source: [{ document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "企业年报没有存续状态", en: "report of an enterprise without its operating state" },
  why: "开业、歇业、清算等存续状态是企业年度报告应公示的内容。",
  message: {
    zh: "主体类别为企业，没有填写存续状态",
    en: "the report is of an enterprise, but the operating state is missing",
  },
  fix: { zh: "按年度报告填写存续状态", en: "fill in the operating state after the report" },
  on: ["annual-report"],
  at: "operatingState",
  holds: `this.reportKind != "1" || has(this.operatingState)`,
});
