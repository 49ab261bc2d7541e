import { defineCodedElement } from "../../model/data-element.ts";
import { heavyPenaltyKind } from "../code-lists/heavy-penalty-kind.ts";

export const heavyPenaltyKindCode = defineCodedElement({
  id: "heavy-penalty-kind",
  title: { zh: "较重行政处罚类型", en: "kind of heavier penalty" },
  definition: "使列入成立的较重行政处罚的类型。",
  representation: "n1",
  codeList: heavyPenaltyKind,
  source: { document: "市场监督管理严重违法失信名单管理办法", article: "第二条", confidence: "seen" },
});
