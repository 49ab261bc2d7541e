import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const individualComposition = defineCodeList({
  id: "individual-composition",
  title: { zh: "组成形式", en: "form of an individual business" },
  version: "2022-11-01",
  membership: "closed",
  source: { document: "促进个体工商户发展条例", article: "第六条", confidence: "seen" },
  codes: [
    { code: "1", title: "个人经营", titleEn: "by one person", aliases: ["个人"] },
    { code: "2", title: "家庭经营", titleEn: "by a family", aliases: ["家庭"] },
  ],
});
