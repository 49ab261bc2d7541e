import { defineCodeList } from "../../model/code-list.ts";

export const commitmentFulfilment = defineCodeList({
  id: "commitment-fulfilment",
  title: { zh: "承诺履行状态", en: "fulfilment of a commitment" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "全国信用承诺归集格式（原文待核实）", confidence: "provisional" },
  codes: [
    {
      code: "0",
      title: "尚未认定",
      titleEn: "not yet judged",
      aliases: ["未认定", "履行中"],
      note: "本标准增设：承诺作出后、认定前填写",
    },
    { code: "1", title: "全部履行", titleEn: "in full", aliases: ["已履行", "已全部履行", "履行完毕"] },
    { code: "2", title: "部分履行", titleEn: "in part", aliases: ["已部分履行"] },
    { code: "3", title: "全部未履行", titleEn: "not at all", aliases: ["未履行", "均未履行"] },
  ],
});
