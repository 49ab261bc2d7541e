import { defineCodedElement } from "../../model/data-element.ts";
import { annualReportItem } from "../code-lists/annual-report-item.ts";

export const annualReportItemCode = defineCodedElement({
  id: "annual-report-item",
  title: { zh: "年报选择公示事项", en: "optional item of the annual report" },
  definition: "由企业选择是否向社会公示的年报事项。",
  representation: "n2",
  codeList: annualReportItem,
  source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
});
