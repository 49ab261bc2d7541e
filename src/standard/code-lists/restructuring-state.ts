import { defineCodeList } from "../../model/code-list.ts";

export const restructuringState = defineCodeList({
  id: "restructuring-state",
  title: { zh: "重整执行情况", en: "state of a restructuring" },
  version: "2025-12-25",
  membership: "closed",
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第二十二条",
    confidence: "seen",
  },
  codes: [
    { code: "1", title: "执行期间", titleEn: "being carried out", aliases: ["执行中"] },
    { code: "2", title: "执行完毕", titleEn: "completed" },
    { code: "3", title: "未执行成功", titleEn: "failed", aliases: ["失败"] },
  ],
});
