import { defineCodeList } from "../../model/code-list.ts";

/** Derived from the publicity of the envelope; records do not hold it. */
export const publicityState = defineCodeList({
  id: "publicity-state",
  title: { zh: "公示状态", en: "publicity state" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "0", title: "不公示", titleEn: "not public" },
    { code: "1", title: "待公示", titleEn: "to be published" },
    { code: "2", title: "公示中", titleEn: "public" },
    { code: "3", title: "到期停止", titleEn: "ended with its period" },
    { code: "4", title: "修复停止", titleEn: "ended by credit repair" },
    { code: "5", title: "移出停止", titleEn: "ended by removal from the list" },
    { code: "6", title: "撤回", titleEn: "withdrawn" },
    { code: "7", title: "临时屏蔽（重整）", titleEn: "masked during restructuring", aliases: ["临时屏蔽"] },
  ],
});
