import { defineCodeList } from "../../model/code-list.ts";

export const tagSubject = defineCodeList({
  id: "tag-subject",
  title: { zh: "标注适用主体", en: "kind of subject a tag applies to" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
  codes: [
    { code: "1", title: "企业", titleEn: "enterprise" },
    { code: "2", title: "个体工商户", titleEn: "individual business" },
    { code: "3", title: "农民专业合作社", titleEn: "farmers' cooperative" },
    { code: "4", title: "自然人", titleEn: "natural person" },
  ],
});
