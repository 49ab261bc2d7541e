import { defineCodeList } from "../../model/code-list.ts";

export const collectionMethod = defineCodeList({
  id: "collection-method",
  title: { zh: "归集方式", en: "way of collection" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "GB/T 39443-2020", article: "5.5、5.6、5.7", confidence: "seen" },
  codes: [
    { code: "1", title: "文件方式", titleEn: "by file", aliases: ["文件"] },
    { code: "2", title: "数据库对接方式", titleEn: "by database", aliases: ["库表", "数据库对接"] },
    { code: "3", title: "服务方式", titleEn: "by service", aliases: ["接口服务"] },
  ],
});
