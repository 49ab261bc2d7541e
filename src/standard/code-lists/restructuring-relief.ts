import { defineCodeList } from "../../model/code-list.ts";

export const restructuringRelief = defineCodeList({
  id: "restructuring-relief",
  title: { zh: "临时修复方式", en: "temporary relief" },
  version: "2025-12-25",
  membership: "closed",
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第二十二条",
    confidence: "seen",
  },
  codes: [
    { code: "1", title: "暂时屏蔽相关失信信息", titleEn: "masking", aliases: ["临时屏蔽"] },
    { code: "2", title: "添加“重整计划或者和解协议执行中”声明", titleEn: "statement added", aliases: ["添加声明"] },
  ],
});
