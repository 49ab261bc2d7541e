import { defineCodeList } from "../../model/code-list.ts";

/** As exchanged nationally; the official text has not been seen. */
export const commitmentType = defineCodeList({
  id: "commitment-type",
  title: { zh: "信用承诺类型", en: "type of commitment" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "全国信用承诺归集格式（原文待核实）", confidence: "provisional" },
  codes: [
    { code: "1", title: "审批替代型", titleEn: "in place of an approval", aliases: ["审批替代"] },
    { code: "2", title: "容缺受理型", titleEn: "accepted with gaps", aliases: ["容缺受理"] },
    { code: "3", title: "证明事项型", titleEn: "in place of a proof", aliases: ["证明事项", "证明替代型"] },
    { code: "4", title: "信用修复型", titleEn: "credit repair", aliases: ["信用修复"] },
    { code: "5", title: "行业自律型", titleEn: "self-discipline of a trade", aliases: ["行业自律"] },
    { code: "6", title: "主动型", titleEn: "voluntary", aliases: ["主动承诺", "主动承诺型"] },
    { code: "0", title: "其他", titleEn: "other", aliases: ["其它"] },
  ],
});
