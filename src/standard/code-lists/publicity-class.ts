import { defineCodeList } from "../../model/code-list.ts";

/** The letters are of this standard. */
export const publicityClass = defineCodeList({
  id: "publicity-class",
  title: { zh: "公示属性", en: "publicity class" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "国市监信发〔2024〕69号", article: "（九）", confidence: "seen" },
  codes: [
    { code: "P", title: "公示", titleEn: "public", aliases: ["公示信息"] },
    { code: "N", title: "不公示", titleEn: "shared, not public", aliases: ["不公示信息"] },
    { code: "I", title: "过程信息", titleEn: "internal", aliases: ["内部信息"] },
  ],
});
