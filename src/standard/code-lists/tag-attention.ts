import { defineCodeList } from "../../model/code-list.ts";

export const tagAttention = defineCodeList({
  id: "tag-attention",
  title: { zh: "标注提示程度", en: "weight of a tag" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "省级市场监管系统标注字段", confidence: "seen" },
  codes: [
    { code: "1", title: "关注", titleEn: "attention" },
    { code: "2", title: "警示", titleEn: "warning" },
    { code: "3", title: "限制", titleEn: "restriction" },
  ],
});
