import { defineCodeList } from "../../model/code-list.ts";

export const compulsoryTrigger = defineCodeList({
  id: "compulsory-trigger",
  title: { zh: "强制注销事由", en: "ground of the compulsory deregistration" },
  version: "2025-11-22",
  membership: "closed",
  source: { document: "公司法", article: "第二百四十一条", confidence: "seen" },
  codes: [
    { code: "1", title: "被吊销营业执照", titleEn: "licence revoked", aliases: ["吊销", "吊销营业执照"] },
    { code: "2", title: "被责令关闭", titleEn: "ordered to close", aliases: ["责令关闭"] },
    { code: "3", title: "被撤销", titleEn: "annulled", aliases: ["撤销"] },
  ],
});
