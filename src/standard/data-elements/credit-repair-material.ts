import { defineCodedElement } from "../../model/data-element.ts";
import { creditRepairMaterial } from "../code-lists/credit-repair-material.ts";

export const creditRepairMaterialCode = defineCodedElement({
  id: "credit-repair-material",
  title: { zh: "修复申请材料", en: "material of an application" },
  definition: "办理修复所依据的材料的种类。",
  representation: "n1",
  codeList: creditRepairMaterial,
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第十四条",
    confidence: "seen",
  },
});
