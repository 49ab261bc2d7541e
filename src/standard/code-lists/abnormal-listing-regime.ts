import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const abnormalListingRegime = defineCodeList({
  id: "abnormal-listing-regime",
  title: { zh: "名录主体类别", en: "regime of the subject in the list" },
  version: "2025-03-18",
  membership: "closed",
  source: { document: "国家市场监督管理总局令第101号", confidence: "seen" },
  codes: [
    { code: "1", title: "企业", titleEn: "enterprise", note: "适用企业经营异常名录管理办法" },
    {
      code: "2",
      title: "个体工商户",
      titleEn: "individual business",
      aliases: ["个体"],
      note: "适用个体工商户年度报告办法",
    },
    {
      code: "3",
      title: "农民专业合作社",
      titleEn: "farmers' cooperative",
      aliases: ["合作社", "农专社"],
      note: "适用农民专业合作社年度报告公示办法",
    },
  ],
});
