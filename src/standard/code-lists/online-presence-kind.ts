import { defineCodeList } from "../../model/code-list.ts";

export const onlinePresenceKind = defineCodeList({
  id: "online-presence-kind",
  title: { zh: "网站网店类型", en: "kind of website or shop" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
  codes: [
    { code: "1", title: "网站", titleEn: "website" },
    { code: "2", title: "网店", titleEn: "online shop" },
  ],
});
