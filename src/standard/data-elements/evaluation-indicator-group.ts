import { defineCodedElement } from "../../model/data-element.ts";
import { evaluationIndicatorGroup } from "../code-lists/evaluation-indicator-group.ts";

export const evaluationIndicatorGroupCode = defineCodedElement({
  id: "evaluation-indicator-group",
  title: { zh: "基本指标分组", en: "group of basic indicators" },
  definition: "基本指标所属的一级指标。",
  representation: "n1",
  codeList: evaluationIndicatorGroup,
  source: { document: "GB/T 46278-2025", confidence: "provisional" },
});
