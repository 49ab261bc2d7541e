import { defineDataElement } from "../../model/data-element.ts";

export const reportYear = defineDataElement({
  id: "report-year",
  title: { zh: "年报年度", en: "year of the annual report" },
  definition: "年度报告所反映的年度，4位数字。",
  representation: "n4",
  kind: "text",
  pattern: "^[0-9]{4}$",
  source: { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
});
