import { defineCodeList } from "../../model/code-list.ts";

export const operatingState = defineCodeList({
  id: "operating-state",
  title: { zh: "存续状态", en: "operating state" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
  codes: [
    { code: "1", title: "开业", titleEn: "operating", aliases: ["正常开业"] },
    { code: "2", title: "歇业", titleEn: "suspended" },
    { code: "3", title: "清算", titleEn: "in liquidation" },
  ],
});
