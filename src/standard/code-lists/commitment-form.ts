import { defineCodeList } from "../../model/code-list.ts";

export const commitmentForm = defineCodeList({
  id: "commitment-form",
  title: { zh: "承诺书形式", en: "form of a commitment" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "书面", titleEn: "on paper", aliases: ["纸质"] },
    { code: "2", title: "电子", titleEn: "electronic", aliases: ["电子文件"] },
  ],
});
