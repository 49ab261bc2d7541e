import { defineCodedElement } from "../../model/data-element.ts";
import { creditRepairScope } from "../code-lists/credit-repair-scope.ts";

export const creditRepairScopeCode = defineCodedElement({
  id: "credit-repair-scope",
  title: { zh: "修复对象", en: "what is repaired" },
  definition: "申请修复的违法失信信息的种类。",
  representation: "n1",
  codeList: creditRepairScope,
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第二条",
    confidence: "seen",
  },
});
