import { defineCodeList } from "../../model/code-list.ts";

/** Files hold the words; the numbers are of this standard. */
export const doublePublicityPenaltyKind = defineCodeList({
  id: "double-publicity-penalty-kind",
  title: { zh: "双公示处罚类别", en: "kinds of penalty of the double publicity" },
  version: "2018",
  membership: "closed",
  source: { document: "双公示信息项", article: "CF_CFLB", confidence: "seen" },
  codes: [
    { code: "1", title: "警告", titleEn: "warning" },
    { code: "2", title: "罚款", titleEn: "fine" },
    {
      code: "3",
      title: "没收违法所得、没收非法财物",
      titleEn: "confiscation",
      aliases: ["没收违法所得", "没收非法财物"],
    },
    { code: "4", title: "责令停产停业", titleEn: "order to stop business" },
    { code: "5", title: "暂扣或者吊销许可证", titleEn: "suspension or revocation of a permit" },
    { code: "6", title: "暂扣或者吊销执照", titleEn: "suspension or revocation of the business licence" },
    { code: "7", title: "行政拘留", titleEn: "administrative detention" },
    { code: "9", title: "其他", titleEn: "other", note: "填报时注明具体种类，如“其他-通报批评”" },
  ],
});
