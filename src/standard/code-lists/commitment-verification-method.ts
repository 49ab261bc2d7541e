import { defineCodeList } from "../../model/code-list.ts";

/** The methods are those in use; the numbers are of this standard. */
export const commitmentVerificationMethod = defineCodeList({
  id: "commitment-verification-method",
  title: { zh: "守诺核查方式", en: "method of verifying a commitment" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "国办发〔2020〕42号", confidence: "known" },
  codes: [
    { code: "0", title: "免核查", titleEn: "none", aliases: ["不核查"], note: "只用于承诺事项清单" },
    { code: "1", title: "数据共享核验", titleEn: "shared data", aliases: ["信息共享核验", "数据核验"] },
    { code: "2", title: "部门协查", titleEn: "inquiry at another organ", aliases: ["行政协助"] },
    { code: "3", title: "书面核查", titleEn: "documents", aliases: ["书面"] },
    { code: "4", title: "实地核查", titleEn: "on site", aliases: ["实地", "现场核查"] },
    { code: "5", title: "抽查", titleEn: "inspection", aliases: ["双随机抽查"] },
  ],
});
