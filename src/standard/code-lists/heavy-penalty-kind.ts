import { defineCodeList } from "../../model/code-list.ts";

/** The numbers follow the items of the article. */
export const heavyPenaltyKind = defineCodeList({
  id: "heavy-penalty-kind",
  title: { zh: "较重行政处罚类型", en: "kind of heavier penalty" },
  version: "2021-09-01",
  membership: "closed",
  source: { document: "市场监督管理严重违法失信名单管理办法", article: "第二条", confidence: "seen" },
  codes: [
    { code: "1", title: "从重处以罚款", titleEn: "fine of the severe level", aliases: ["从重罚款"] },
    {
      code: "2",
      title: "降低资质等级，吊销许可证件、营业执照",
      titleEn: "lower grade or revocation",
      aliases: ["降级或者吊销", "降级吊销"],
      note: "不含暂扣",
    },
    {
      code: "3",
      title: "限制开展生产经营活动、责令停产停业、责令关闭、限制从业",
      titleEn: "restriction, stop, closure or ban",
      aliases: ["限制、停产停业、关闭或者限制从业"],
    },
    { code: "4", title: "其他较重行政处罚", titleEn: "other heavier penalty", note: "法律、行政法规、部门规章规定的" },
  ],
});
