import { defineCodedElement } from "../../model/data-element.ts";
import { annualReportStatus } from "../code-lists/annual-report-status.ts";

export const annualReportStatusCode = defineCodedElement({
  id: "annual-report-status",
  title: { zh: "年报状态", en: "status of the annual report" },
  definition: "年报状态。",
  representation: "n1",
  codeList: annualReportStatus,
  source: { document: "本标准", confidence: "design" },
});
