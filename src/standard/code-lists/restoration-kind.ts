import { defineCodeList } from "../../model/code-list.ts";

export const restorationKind = defineCodeList({
  id: "restoration-kind",
  title: { zh: "恢复登记方式", en: "how the registration was restored" },
  version: "2025-11-22",
  membership: "closed",
  source: { document: "强制注销公司登记制度实施办法", article: "第十条、第十三条", confidence: "seen" },
  codes: [
    { code: "1", title: "依申请恢复", titleEn: "on application", aliases: ["依申请"] },
    { code: "2", title: "依职权恢复", titleEn: "of the organ's own motion", aliases: ["依职权"] },
  ],
});
