import { defineCodedElement } from "../../model/data-element.ts";
import { abnormalListingMeasure } from "../code-lists/abnormal-listing-measure.ts";

export const abnormalListingMeasureCode = defineCodedElement({
  id: "abnormal-listing-measure",
  title: { zh: "列入方式", en: "form of the listing" },
  definition: "列入经营异常名录，或者（个体工商户，2025年3月18日以前）标记为经营异常状态。",
  representation: "n1",
  codeList: abnormalListingMeasure,
  source: { document: "个体工商户年度报告办法", article: "第十三条", confidence: "seen" },
});
