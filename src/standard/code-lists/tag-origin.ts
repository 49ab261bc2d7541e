import { defineCodeList } from "../../model/code-list.ts";

export const tagOrigin = defineCodeList({
  id: "tag-origin",
  title: { zh: "标注产生方式", en: "how a tag came about" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "规则自动", titleEn: "set by rule", aliases: ["自动"] },
    { code: "2", title: "人工", titleEn: "set by hand" },
    { code: "3", title: "外部导入", titleEn: "imported", aliases: ["导入"] },
  ],
});
