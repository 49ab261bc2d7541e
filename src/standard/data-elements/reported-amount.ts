import { defineDataElement } from "../../model/data-element.ts";

export const reportedAmount = defineDataElement({
  id: "reported-amount",
  title: { zh: "年报金额（万元）", en: "amount of the annual report" },
  definition: "年度报告填报的金额，以万元为单位，小数不超过6位；没有该项的填“无”。",
  representation: "c..20",
  kind: "text",
  unit: "万元",
  namedBy: ["reported-amount-not-plain"],
  pattern: "^(无|-?[0-9]{1,12}(\\.[0-9]{1,6})?)$",
  source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
});
