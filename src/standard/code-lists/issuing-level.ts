import { defineCodeList } from "../../model/code-list.ts";

export const issuingLevel = defineCodeList({
  id: "issuing-level",
  title: { zh: "制定或者实施层级", en: "level of government" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "国家", titleEn: "national", aliases: ["国家级", "总局"] },
    { code: "2", title: "省", titleEn: "province", aliases: ["省级"] },
    { code: "3", title: "市", titleEn: "city", aliases: ["市级", "地市"] },
    { code: "4", title: "县", titleEn: "county", aliases: ["县级", "区县"] },
  ],
});
