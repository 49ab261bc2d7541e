import { defineCodeList } from "../../model/code-list.ts";

export const dataOperation = defineCodeList({
  id: "data-operation",
  title: { zh: "数据操作", en: "data operation" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "N", title: "新增", titleEn: "new", aliases: ["1"] },
    { code: "U", title: "变更", titleEn: "changed", aliases: ["2", "修改", "更新"] },
    { code: "D", title: "删除", titleEn: "deleted", aliases: ["3", "注销"], note: "逻辑删除，记录保留" },
  ],
});
