import { defineCodeList } from "../../model/code-list.ts";

/** What organs may do after a false promise; the numbers are of this standard. */
export const commitmentHandling = defineCodeList({
  id: "commitment-handling",
  title: { zh: "不实承诺处理方式", en: "handling of a false commitment" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "国办发〔2020〕42号", confidence: "known" },
  codes: [
    { code: "1", title: "终止办理", titleEn: "procedure ended" },
    { code: "2", title: "责令限期整改", titleEn: "ordered to correct", aliases: ["限期整改"] },
    { code: "3", title: "撤销行政决定", titleEn: "decision annulled", aliases: ["撤销许可", "撤销决定"] },
    { code: "4", title: "行政处罚", titleEn: "penalty", aliases: ["处罚"] },
    { code: "5", title: "记入信用记录", titleEn: "recorded", aliases: ["纳入信用记录"] },
  ],
});
