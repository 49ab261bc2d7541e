import { defineCodeList } from "../../model/code-list.ts";

export const commitmentSupervision = defineCodeList({
  id: "commitment-supervision",
  title: { zh: "承诺监管状态", en: "supervision of a commitment" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "全国信用承诺归集格式（原文待核实）", confidence: "provisional" },
  codes: [
    { code: "0", title: "监管中", titleEn: "under supervision" },
    { code: "2", title: "监管完成", titleEn: "finished", aliases: ["监管结束"] },
  ],
});
