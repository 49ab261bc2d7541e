import { defineCodeList } from "../../model/code-list.ts";

export const elementStatus = defineCodeList({
  id: "element-status",
  title: { zh: "登记状态（数据元、代码集）", en: "status in the register" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "试用", titleEn: "on trial" },
    { code: "2", title: "现行", titleEn: "in force" },
    { code: "3", title: "废止", titleEn: "withdrawn", aliases: ["废弃"] },
  ],
});
