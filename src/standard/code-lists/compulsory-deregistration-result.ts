import { defineCodeList } from "../../model/code-list.ts";

export const compulsoryDeregistrationResult = defineCodeList({
  id: "compulsory-deregistration-result",
  title: { zh: "强制注销结果", en: "result of the compulsory procedure" },
  version: "2025-11-22",
  membership: "closed",
  source: { document: "强制注销公司登记制度实施办法", article: "第五条、第七条", confidence: "seen" },
  codes: [
    { code: "1", title: "强制注销", titleEn: "deregistered", aliases: ["予以强制注销"] },
    { code: "2", title: "终止程序", titleEn: "terminated", aliases: ["终止", "终止强制注销程序"] },
  ],
});
