import { defineCodedElement } from "../../model/data-element.ts";
import { abnormalListingReason } from "../code-lists/abnormal-listing-reason.ts";

export const abnormalListingReasonCode = defineCodedElement({
  id: "abnormal-listing-reason",
  title: { zh: "列入经营异常名录事由", en: "reason for the listing" },
  definition: "列入经营异常名录（标记为经营异常状态）的事由。",
  representation: "n2",
  codeList: abnormalListingReason,
  source: { document: "企业经营异常名录管理办法", article: "第四条", confidence: "seen" },
});
