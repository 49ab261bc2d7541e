import { defineCodeList } from "../../model/code-list.ts";

export const batchOutcome = defineCodeList({
  id: "batch-outcome",
  title: { zh: "批次接收结果", en: "outcome of a batch" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "全部接收", titleEn: "accepted" },
    { code: "2", title: "部分接收", titleEn: "accepted in part", note: "只退回有错误的记录" },
    { code: "3", title: "整批退回", titleEn: "rejected" },
  ],
});
