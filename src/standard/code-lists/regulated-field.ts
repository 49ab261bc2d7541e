import { defineCodeList } from "../../model/code-list.ts";

export const regulatedField = defineCodeList({
  id: "regulated-field",
  title: { zh: "监管领域", en: "regulated field" },
  version: "2025-12-25",
  membership: "closed",
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第八条",
    confidence: "seen",
  },
  codes: [
    { code: "1", title: "食品", titleEn: "food" },
    { code: "2", title: "药品", titleEn: "drugs" },
    { code: "3", title: "医疗器械", titleEn: "medical devices" },
    { code: "4", title: "化妆品", titleEn: "cosmetics" },
    { code: "5", title: "特种设备", titleEn: "special equipment" },
    { code: "6", title: "重点工业产品", titleEn: "key industrial products" },
    { code: "9", title: "其他", titleEn: "other", aliases: ["其它"] },
  ],
});
