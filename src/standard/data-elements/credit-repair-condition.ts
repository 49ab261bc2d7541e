import { defineCodedElement } from "../../model/data-element.ts";
import { creditRepairCondition } from "../code-lists/credit-repair-condition.ts";

export const creditRepairConditionCode = defineCodedElement({
  id: "credit-repair-condition",
  title: { zh: "修复条件", en: "condition of a repair" },
  definition: "办理修复时核查的条件。",
  representation: "n2",
  codeList: creditRepairCondition,
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第十一条至第十三条",
    confidence: "seen",
  },
});
