import { defineCodeList } from "../../model/code-list.ts";

export const ipKind = defineCodeList({
  id: "ip-kind",
  title: { zh: "知识产权种类", en: "kind of intellectual property" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "商标", titleEn: "trademark", aliases: ["商标专用权"] },
    { code: "2", title: "专利", titleEn: "patent", aliases: ["专利权"] },
    { code: "3", title: "著作权", titleEn: "copyright", aliases: ["版权"] },
    { code: "9", title: "其他", titleEn: "other" },
  ],
});
