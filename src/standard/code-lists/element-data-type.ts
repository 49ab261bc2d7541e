import { defineCodeList } from "../../model/code-list.ts";

export const elementDataType = defineCodeList({
  id: "element-data-type",
  title: { zh: "数据元数据类型", en: "data type of a data element" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "GB/T 19488.1-2004", confidence: "known" },
  codes: [
    { code: "1", title: "字符型", titleEn: "characters" },
    { code: "2", title: "数值型", titleEn: "number" },
    { code: "3", title: "日期型", titleEn: "date" },
    { code: "4", title: "日期时间型", titleEn: "date and time" },
    { code: "5", title: "布尔型", titleEn: "boolean" },
    { code: "6", title: "二进制型", titleEn: "binary" },
  ],
});
