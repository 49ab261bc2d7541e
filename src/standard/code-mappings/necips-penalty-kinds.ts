import { defineCodeMapping } from "../../model/code-mapping.ts";
import { necipsPenaltyKind } from "../code-lists/necips-penalty-kind.ts";
import { penaltyKind } from "../code-lists/penalty-kind.ts";

export const necipsPenaltyKinds = defineCodeMapping({
  id: "necips-penalty-kinds",
  title: { zh: "公示系统原处罚种类与处罚种类对照", en: "older kinds of penalty to those of the law" },
  from: necipsPenaltyKind,
  to: penaltyKind,
  source: { document: "行政处罚法", article: "第九条", confidence: "seen" },
  pairs: [
    { from: "1", to: "11" },
    { from: "2", to: "21" },
    { from: "3", to: "20", note: "不能区分没收违法所得和没收非法财物" },
    { from: "4", to: "42" },
    { from: "5", to: "31" },
    { from: "6", to: "34" },
    { from: "7", to: "33" },
    { from: "8", to: "35" },
    { from: "9", to: "90", note: "2021年行政处罚法新增的种类原记为其他，依处罚内容判断" },
  ],
});
