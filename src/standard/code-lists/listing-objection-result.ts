import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const listingObjectionResult = defineCodeList({
  id: "listing-objection-result",
  title: { zh: "异议核实结论", en: "result of an objection" },
  version: "2025-03-18",
  membership: "closed",
  source: { document: "企业经营异常名录管理办法", article: "第十五条", confidence: "seen" },
  codes: [
    { code: "1", title: "列入无误", titleEn: "the listing stands", aliases: ["维持"] },
    { code: "2", title: "列入有错误", titleEn: "the listing is wrong", aliases: ["更正"] },
  ],
});
