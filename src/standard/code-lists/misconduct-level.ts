import { defineCodeList } from "../../model/code-list.ts";

/** The three classes of GB/T 46276-2025 too; the numbers are of this standard. */
export const misconductLevel = defineCodeList({
  id: "misconduct-level",
  title: { zh: "失信类别", en: "misconduct level" },
  version: "2025",
  membership: "closed",
  source: { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第八条至第十条", confidence: "seen" },
  codes: [
    { code: "1", title: "轻微", titleEn: "minor", aliases: ["轻微失信"] },
    { code: "2", title: "一般", titleEn: "general", aliases: ["一般失信"] },
    { code: "3", title: "严重", titleEn: "serious", aliases: ["严重失信"] },
  ],
});
