import { defineCodeList } from "../../model/code-list.ts";

export const suspensionResumptionKind = defineCodeList({
  id: "suspension-resumption-kind",
  title: { zh: "恢复营业方式", en: "how business was resumed" },
  version: "2025-11-22",
  membership: "closed",
  source: { document: "市场主体登记管理条例实施细则", article: "第四十二条", confidence: "seen" },
  codes: [
    { code: "1", title: "自主决定恢复", titleEn: "by decision", aliases: ["主动恢复", "主动"] },
    { code: "2", title: "歇业期限届满自动恢复", titleEn: "term ended", aliases: ["期满"] },
    { code: "3", title: "累计歇业满三年自动恢复", titleEn: "three years in all", aliases: ["累计满3年", "累计满三年"] },
    { code: "4", title: "歇业期间开展经营视为恢复", titleEn: "business done while suspended", aliases: ["视为恢复"] },
  ],
});
