import { defineCodedElement } from "../../model/data-element.ts";
import { annualReportKind } from "../code-lists/annual-report-kind.ts";

export const annualReportKindCode = defineCodedElement({
  id: "annual-report-kind",
  title: { zh: "年报主体类别", en: "kind of the reporting subject" },
  definition: "报送年度报告的主体类别，决定填报项目和公示范围。",
  representation: "n1",
  codeList: annualReportKind,
  source: { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
});
