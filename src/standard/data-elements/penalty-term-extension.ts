import { defineCodedElement } from "../../model/data-element.ts";
import { penaltyTermExtension } from "../code-lists/penalty-term-extension.ts";

export const penaltyTermExtensionCode = defineCodedElement({
  id: "penalty-term-extension",
  title: { zh: "办案期限延长", en: "extension of the term of the case" },
  definition: "办案期限是否经批准延长。",
  representation: "n1",
  codeList: penaltyTermExtension,
  source: { document: "市场监督管理行政处罚程序规定", article: "第六十四条", confidence: "seen" },
});
