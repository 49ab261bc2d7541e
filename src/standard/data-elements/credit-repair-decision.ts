import { defineCodedElement } from "../../model/data-element.ts";
import { creditRepairDecision } from "../code-lists/credit-repair-decision.ts";

export const creditRepairDecisionCode = defineCodedElement({
  id: "credit-repair-decision",
  title: { zh: "修复决定", en: "decision on a repair" },
  definition: "信用修复申请的办理结果。",
  representation: "n1",
  codeList: creditRepairDecision,
  source: { document: "市场监督管理严重违法失信名单管理办法", article: "第十七条", confidence: "seen" },
});
