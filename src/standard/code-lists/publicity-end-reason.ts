import { defineCodeList } from "../../model/code-list.ts";

export const publicityEndReason = defineCodeList({
  id: "publicity-end-reason",
  title: { zh: "停止公示原因", en: "reason for ending publicity" },
  version: "2026-11-23",
  membership: "closed",
  source: { document: "市场监督管理行政处罚信息公示规定", article: "第十一条、第十四条", confidence: "design" },
  codes: [
    { code: "1", title: "到期", titleEn: "end of the period", aliases: ["期满", "公示期满"] },
    { code: "2", title: "信用修复", titleEn: "credit repair" },
    { code: "3", title: "移出", titleEn: "removal from a list", aliases: ["移出名单"] },
    { code: "4", title: "撤回（决定变更）", titleEn: "withdrawn because the decision changed", aliases: ["撤回"] },
    { code: "5", title: "更正", titleEn: "correction" },
    { code: "6", title: "临时屏蔽（重整）", titleEn: "masked during restructuring", aliases: ["临时屏蔽"] },
    {
      code: "7",
      title: "主体注销",
      titleEn: "deregistration of the subject",
      aliases: ["注销"],
      note: "市场监督管理信用修复管理办法第二十条",
    },
  ],
});
