import { defineCodeList } from "../../model/code-list.ts";

export const fulfilment = defineCodeList({
  id: "fulfilment",
  title: { zh: "履行情况", en: "fulfilment" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "全部履行", titleEn: "in full", aliases: ["已履行", "已全部履行", "履行完毕", "全部履行完毕"] },
    { code: "2", title: "部分履行", titleEn: "in part", aliases: ["已部分履行"] },
    { code: "3", title: "全部未履行", titleEn: "not at all", aliases: ["未履行", "均未履行"] },
  ],
});
