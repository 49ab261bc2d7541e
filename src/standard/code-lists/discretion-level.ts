import { defineCodeList } from "../../model/code-list.ts";

export const discretionLevel = defineCodeList({
  id: "discretion-level",
  title: { zh: "裁量等级", en: "discretion level" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "市场监督管理严重违法失信名单管理办法", article: "第二条", confidence: "design" },
  codes: [
    { code: "1", title: "减轻", titleEn: "below the range", aliases: ["减轻处罚"] },
    { code: "2", title: "从轻", titleEn: "lenient", aliases: ["从轻处罚"] },
    { code: "3", title: "一般", titleEn: "normal", aliases: ["一般处罚"] },
    { code: "4", title: "从重", titleEn: "severe", aliases: ["从重处罚"] },
  ],
});
