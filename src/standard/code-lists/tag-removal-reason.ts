import { defineCodeList } from "../../model/code-list.ts";

export const tagRemovalReason = defineCodeList({
  id: "tag-removal-reason",
  title: { zh: "标注移除原因", en: "reason for the removal of a tag" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "条件消失", titleEn: "condition lapsed" },
    { code: "2", title: "到期", titleEn: "expired" },
    { code: "3", title: "更正", titleEn: "corrected", aliases: ["差错更正"] },
    { code: "4", title: "信用修复", titleEn: "credit repair", aliases: ["修复"] },
  ],
});
