import { defineCodedElement } from "../../model/data-element.ts";
import { annualReportForm } from "../code-lists/annual-report-form.ts";

export const annualReportFormCode = defineCodedElement({
  id: "annual-report-form",
  title: { zh: "年报报送形式", en: "form of the annual report" },
  definition: "年报报送形式。",
  representation: "n1",
  codeList: annualReportForm,
  source: { document: "个体工商户年度报告办法", article: "第十条", confidence: "seen" },
});
