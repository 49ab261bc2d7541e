import { defineCodedElement } from "../../model/data-element.ts";
import { regulatedField } from "../code-lists/regulated-field.ts";

export const regulatedFieldCode = defineCodedElement({
  id: "regulated-field",
  title: { zh: "监管领域", en: "regulated field" },
  definition: "行政处罚所属的监管领域，据以确定公示期。",
  representation: "n1",
  codeList: regulatedField,
  source: {
    document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
    article: "第八条",
    confidence: "seen",
  },
});
