import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const seriousRemovalReason = defineCodeList({
  id: "serious-removal-reason",
  title: { zh: "移出严重违法失信名单事由", en: "reason for removal from the list of serious violations" },
  version: "2025-12-25",
  membership: "closed",
  source: {
    document: "市场监督管理严重违法失信名单管理办法；市场监督管理信用修复管理办法",
    article: "第十六条至第二十一条；第二十条",
    confidence: "seen",
  },
  codes: [
    { code: "1", title: "期满移出", titleEn: "end of the period", aliases: ["期满", "届满移出"] },
    { code: "2", title: "提前移出", titleEn: "early removal", aliases: ["信用修复"] },
    {
      code: "3",
      title: "所依据的处罚被撤销、确认违法或者无效",
      titleEn: "underlying penalty annulled",
      aliases: ["处罚被撤销"],
    },
    { code: "4", title: "当事人注销", titleEn: "deregistered", aliases: ["注销"], from: "2025-12-25" },
    { code: "9", title: "其他", titleEn: "other", aliases: ["其它"], note: "例如行政复议、行政诉讼撤销列入决定" },
  ],
});
