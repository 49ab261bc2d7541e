import { defineCodeList } from "../../model/code-list.ts";

export const overdueInformationOrigin = defineCodeList({
  id: "overdue-information-origin",
  title: { zh: "逾期款项信息来源", en: "origin of the information" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "1", title: "年度报告", titleEn: "annual report" },
    { code: "2", title: "抽查检查", titleEn: "inspection" },
    { code: "3", title: "投诉举报", titleEn: "complaint" },
    { code: "9", title: "其他", titleEn: "other" },
  ],
});
