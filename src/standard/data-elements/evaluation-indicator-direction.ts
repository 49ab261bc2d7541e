import { defineCodedElement } from "../../model/data-element.ts";
import { evaluationIndicatorDirection } from "../code-lists/evaluation-indicator-direction.ts";

export const evaluationIndicatorDirectionCode = defineCodedElement({
  id: "evaluation-indicator-direction",
  title: { zh: "评价指标类型", en: "type of an indicator" },
  definition: "指标值与信用水平的关系。",
  representation: "n1",
  codeList: evaluationIndicatorDirection,
  source: { document: "GB/T 46278-2025", confidence: "provisional" },
});
