import { defineCodeList } from "../../model/code-list.ts";

export const creditRepairDecision = defineCodeList({
  id: "credit-repair-decision",
  title: { zh: "修复决定", en: "decision on a repair" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "市场监督管理严重违法失信名单管理办法", article: "第十七条", confidence: "seen" },
  codes: [
    { code: "1", title: "准予修复", titleEn: "granted", aliases: ["准予"] },
    { code: "2", title: "不予修复", titleEn: "denied", aliases: ["不予", "不准予"] },
    { code: "3", title: "不予受理", titleEn: "not accepted", aliases: ["不受理"] },
    { code: "4", title: "申请人撤回", titleEn: "withdrawn by the applicant", aliases: ["撤回申请", "撤回"] },
  ],
});
