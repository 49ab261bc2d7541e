import { defineCodeList } from "../../model/code-list.ts";

export const allianceRole = defineCodeList({
  id: "alliance-role",
  title: { zh: "同盟成员角色", en: "role in the alliance" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "provisional" },
  codes: [
    { code: "1", title: "发起成员", titleEn: "founding member", aliases: ["发起单位"] },
    { code: "2", title: "成员", titleEn: "member", aliases: ["一般成员"] },
  ],
});
