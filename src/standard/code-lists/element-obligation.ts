import { defineCodeList } from "../../model/code-list.ts";

export const elementObligation = defineCodeList({
  id: "element-obligation",
  title: { zh: "数据元约束", en: "obligation of a data element" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "GB/T 40478-2021", article: "4.1", confidence: "seen" },
  codes: [
    { code: "M", title: "必选", titleEn: "mandatory" },
    { code: "C", title: "条件必选", titleEn: "conditional" },
    { code: "O", title: "可选", titleEn: "optional" },
  ],
});
