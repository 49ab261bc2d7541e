import { defineCodeList } from "../../model/code-list.ts";

export const penaltyProcedure = defineCodeList({
  id: "penalty-procedure",
  title: { zh: "处罚程序", en: "procedure of a penalty" },
  version: "2021-07-15",
  membership: "closed",
  source: { document: "行政处罚法", article: "第五章", confidence: "seen" },
  codes: [
    { code: "1", title: "普通程序", titleEn: "ordinary procedure", aliases: ["一般程序", "普通"] },
    { code: "2", title: "简易程序", titleEn: "simple procedure", aliases: ["简易", "当场处罚"] },
  ],
});
