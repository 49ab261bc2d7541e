import { defineCodeList } from "../../model/code-list.ts";

export const commitmentDisclosure = defineCodeList({
  id: "commitment-disclosure",
  title: { zh: "承诺公开类型", en: "disclosure of a commitment" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "全国信用承诺归集格式（原文待核实）", confidence: "provisional" },
  codes: [
    { code: "1", title: "可向社会公开", titleEn: "to the public", aliases: ["社会公开", "可以向社会公开", "公开"] },
    { code: "2", title: "特定范围内公开", titleEn: "within a circle", aliases: ["特定范围公开", "政务共享"] },
    { code: "3", title: "不可公开", titleEn: "not at all", aliases: ["不公开", "不予公开"] },
  ],
});
