import { defineCodeMapping } from "../../model/code-mapping.ts";
import { abnormalListingReason } from "../code-lists/abnormal-listing-reason.ts";
import { necipsAbnormalReason } from "../code-lists/necips-abnormal-reason.ts";

/** Only enterprises used these codes; individual businesses and cooperatives had lists of their own. */
export const necipsAbnormalReasons = defineCodeMapping({
  id: "necips-abnormal-reasons",
  title: { zh: "原列入异常原因与列入事由对照", en: "older reasons for listing to those of this standard" },
  from: necipsAbnormalReason,
  to: abnormalListingReason,
  source: { document: "企业经营异常名录管理办法", article: "第四条", confidence: "seen" },
  pairs: [
    { from: "1", to: "11" },
    { from: "2", to: "12" },
    { from: "3", to: "15" },
    { from: "4", to: "14" },
  ],
});
