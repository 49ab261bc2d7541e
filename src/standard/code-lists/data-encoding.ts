import { defineCodeList } from "../../model/code-list.ts";

export const dataEncoding = defineCodeList({
  id: "data-encoding",
  title: { zh: "字符编码", en: "character encoding" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "GB 18030-2022", confidence: "known" },
  codes: [
    { code: "utf-8", title: "UTF-8", titleEn: "UTF-8", aliases: ["UTF8", "utf8"] },
    { code: "gb18030", title: "GB 18030", titleEn: "GB 18030", aliases: ["GB18030", "GBK", "gbk"] },
  ],
});
