import { defineCodeMapping } from "../../model/code-mapping.ts";
import { doublePublicityPenaltyKind } from "../code-lists/double-publicity-penalty-kind.ts";
import { penaltyKind } from "../code-lists/penalty-kind.ts";

export const doublePublicityPenaltyKinds = defineCodeMapping({
  id: "double-publicity-penalty-kinds",
  title: { zh: "双公示处罚类别与处罚种类对照", en: "kinds of the double publicity to those of the law" },
  from: doublePublicityPenaltyKind,
  to: penaltyKind,
  source: { document: "行政处罚法", article: "第九条", confidence: "seen" },
  pairs: [
    { from: "1", to: "11" },
    { from: "2", to: "21" },
    { from: "3", to: "20", note: "不能区分没收违法所得和没收非法财物" },
    { from: "4", to: "42" },
    { from: "5", to: "30", note: "不能区分暂扣和吊销" },
    { from: "6", to: "36", note: "不能区分暂扣和吊销" },
    { from: "7", to: "50" },
    { from: "9", to: "90", note: "注明了种类的，按注明的种类填写" },
  ],
});
