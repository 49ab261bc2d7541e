import { defineDataElement } from "../../model/data-element.ts";

export const sharePercentage = defineDataElement({
  id: "share-percentage",
  title: { zh: "股权比例", en: "share of equity" },
  definition: "股东持有的股权比例，以百分数表示，小数不超过6位。",
  representation: "n..9,6",
  kind: "text",
  unit: "%",
  source: { document: "国家企业信用信息公示系统数据项", article: "transamprbf", confidence: "seen" },
});
