import { defineCodeList } from "../../model/code-list.ts";

export const penaltyTermExtension = defineCodeList({
  id: "penalty-term-extension",
  title: { zh: "办案期限延长", en: "extension of the term of a case" },
  version: "2021-07-15",
  membership: "closed",
  source: { document: "市场监督管理行政处罚程序规定", article: "第六十四条", confidence: "seen" },
  codes: [
    { code: "0", title: "未延长", titleEn: "none", aliases: ["否"] },
    { code: "1", title: "延长三十日", titleEn: "by thirty days" },
    { code: "2", title: "经集体讨论继续延长", titleEn: "further, by collective decision", aliases: ["继续延长"] },
  ],
});
