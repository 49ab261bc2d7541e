import { defineCodedElement } from "../../model/data-element.ts";
import { evaluationIndicatorKind } from "../code-lists/evaluation-indicator-kind.ts";

export const evaluationIndicatorKindCode = defineCodedElement({
  id: "evaluation-indicator-kind",
  title: { zh: "评价指标类别", en: "kind of evaluation indicator" },
  definition: "个体工商户信用评价指标的类别。",
  representation: "n1",
  codeList: evaluationIndicatorKind,
  source: { document: "GB/T 46278-2025", confidence: "provisional" },
});
