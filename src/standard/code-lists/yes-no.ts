import { defineCodeList } from "../../model/code-list.ts";

export const yesNo = defineCodeList({
  id: "yes-no",
  title: { zh: "是否", en: "yes or no" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "是", titleEn: "yes", aliases: ["有", "Y", "y", "true", "TRUE", "√"] },
    { code: "0", title: "否", titleEn: "no", aliases: ["N", "n", "false", "FALSE"] },
  ],
});
