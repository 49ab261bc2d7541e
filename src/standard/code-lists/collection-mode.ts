import { defineCodeList } from "../../model/code-list.ts";

export const collectionMode = defineCodeList({
  id: "collection-mode",
  title: { zh: "批次范围", en: "scope of a batch" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "全量", titleEn: "full", aliases: ["全量批次"], note: "含提供方该类记录的全部" },
    {
      code: "2",
      title: "增量",
      titleEn: "incremental",
      aliases: ["增量批次"],
      note: "只含前一批次以后新增、变更、删除的记录",
    },
  ],
});
