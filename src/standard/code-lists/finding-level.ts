import { defineCodeList } from "../../model/code-list.ts";

export const findingLevel = defineCodeList({
  id: "finding-level",
  title: { zh: "问题等级", en: "level of a finding" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "error", title: "错误", titleEn: "error" },
    { code: "warning", title: "警告", titleEn: "warning" },
    { code: "information", title: "提示", titleEn: "information" },
  ],
});
