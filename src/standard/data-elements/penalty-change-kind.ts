import { defineCodedElement } from "../../model/data-element.ts";
import { penaltyChangeKind } from "../code-lists/penalty-change-kind.ts";

export const penaltyChangeKindCode = defineCodedElement({
  id: "penalty-change-kind",
  title: { zh: "处罚变更类型", en: "kind of change of a penalty" },
  definition: "处罚决定被变更、撤销、确认违法或者确认无效。",
  representation: "n1",
  codeList: penaltyChangeKind,
  source: { document: "市场监督管理行政处罚信息公示规定", article: "第十一条", confidence: "seen" },
});
