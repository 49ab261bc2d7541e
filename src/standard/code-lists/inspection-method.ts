import { defineCodeList } from "../../model/code-list.ts";

export const inspectionMethod = defineCodeList({
  id: "inspection-method",
  title: { zh: "检查方式", en: "method of inspection" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "企业公示信息抽查办法", article: "第八条", confidence: "seen" },
  codes: [
    { code: "1", title: "书面检查", titleEn: "on paper", aliases: ["书面"] },
    { code: "2", title: "实地核查", titleEn: "on site", aliases: ["实地", "现场检查"] },
    { code: "3", title: "网络监测", titleEn: "online monitoring" },
    { code: "4", title: "委托专业机构", titleEn: "by a commissioned body", aliases: ["委托"] },
  ],
});
