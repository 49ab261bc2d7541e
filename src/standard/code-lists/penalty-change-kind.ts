import { defineCodeList } from "../../model/code-list.ts";

/** The numbers are of this standard. */
export const penaltyChangeKind = defineCodeList({
  id: "penalty-change-kind",
  title: { zh: "处罚变更类型", en: "kind of change of a penalty" },
  version: "2021-09-01",
  membership: "closed",
  source: { document: "市场监督管理行政处罚信息公示规定", article: "第十一条", confidence: "seen" },
  codes: [
    { code: "1", title: "变更", titleEn: "changed" },
    { code: "2", title: "撤销", titleEn: "annulled" },
    { code: "3", title: "确认违法", titleEn: "declared unlawful" },
    { code: "4", title: "确认无效", titleEn: "declared void" },
  ],
});
