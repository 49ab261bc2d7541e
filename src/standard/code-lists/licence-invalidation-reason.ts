import { defineCodeList } from "../../model/code-list.ts";

export const licenceInvalidationReason = defineCodeList({
  id: "licence-invalidation-reason",
  title: { zh: "许可失效原因", en: "reason for the invalidity of a licence" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "行政许可法", article: "第六十九条、第七十条", confidence: "known" },
  codes: [
    { code: "1", title: "注销", titleEn: "deregistered", aliases: ["已注销"] },
    { code: "2", title: "撤销", titleEn: "annulled", aliases: ["已撤销"] },
    { code: "3", title: "撤回", titleEn: "withdrawn", aliases: ["已撤回"] },
    { code: "4", title: "吊销", titleEn: "revoked", aliases: ["已吊销"] },
    { code: "5", title: "失效", titleEn: "expired", aliases: ["到期", "过期", "期满", "有效期届满"] },
  ],
});
