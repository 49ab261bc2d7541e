import { defineCodedElement } from "../../model/data-element.ts";
import { creditRepairProvision } from "../code-lists/credit-repair-provision.ts";

export const creditRepairProvisionCode = defineCodedElement({
  id: "credit-repair-provision",
  title: { zh: "违法失信信息适用条款", en: "provision that classes the information" },
  definition: "市场监督管理信用修复管理办法中据以分类的条、项。",
  representation: "an..4",
  codeList: creditRepairProvision,
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第七条至第十条、第十二条",
    confidence: "seen",
  },
});
