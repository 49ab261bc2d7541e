import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const abnormalListingMeasure = defineCodeList({
  id: "abnormal-listing-measure",
  title: { zh: "列入方式", en: "form of the listing" },
  version: "2025-03-18",
  membership: "closed",
  source: { document: "个体工商户年度报告办法", article: "第十三条至第十五条", confidence: "seen" },
  codes: [
    { code: "1", title: "列入经营异常名录", titleEn: "entry in the list" },
    {
      code: "2",
      title: "标记为经营异常状态",
      titleEn: "mark of abnormal state",
      aliases: ["标记经营异常状态", "经营异常状态"],
      from: "2014-10-01",
      to: "2025-03-17",
      note: "只用于个体工商户，移出时的用语为恢复正常记载状态",
    },
  ],
});
