import { defineCodeList } from "../../model/code-list.ts";

export const dataFormat = defineCodeList({
  id: "data-format",
  title: { zh: "数据文件格式", en: "format of a data file" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "csv", title: "CSV 表格", titleEn: "CSV", aliases: ["CSV"] },
    { code: "ndjson", title: "每行一个 JSON 对象", titleEn: "NDJSON", aliases: ["NDJSON", "JSON Lines"] },
    { code: "json", title: "JSON", titleEn: "JSON" },
  ],
});
