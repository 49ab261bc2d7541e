import { defineCodedElement } from "../../model/data-element.ts";
import { abnormalListingRegime } from "../code-lists/abnormal-listing-regime.ts";

export const abnormalListingRegimeCode = defineCodedElement({
  id: "abnormal-listing-regime",
  title: { zh: "名录主体类别", en: "regime of the subject" },
  definition: "决定适用哪一部列入规定的主体类别。",
  representation: "n1",
  codeList: abnormalListingRegime,
  source: { document: "国家市场监督管理总局令第101号", confidence: "seen" },
});
