import { defineCodeList } from "../../model/code-list.ts";

export const simplifiedDeregistrationResult = defineCodeList({
  id: "simplified-deregistration-result",
  title: { zh: "简易注销结果", en: "result of a simplified deregistration" },
  version: "2025-11-22",
  membership: "closed",
  source: { document: "企业信用信息公示系统交换表", article: "简易注销结果", confidence: "seen" },
  codes: [
    { code: "1", title: "准予", titleEn: "granted", aliases: ["准予简易注销", "准予注销"] },
    { code: "2", title: "不予", titleEn: "refused", aliases: ["不予简易注销", "不予注销"] },
    { code: "3", title: "不予受理", titleEn: "not accepted" },
    { code: "4", title: "正在公告", titleEn: "being announced", aliases: ["公告中"] },
    { code: "5", title: "已撤销公告", titleEn: "announcement withdrawn", aliases: ["撤销公告"] },
  ],
});
