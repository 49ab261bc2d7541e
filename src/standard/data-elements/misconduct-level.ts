import { defineCodedElement } from "../../model/data-element.ts";
import { misconductLevel } from "../code-lists/misconduct-level.ts";

export const misconductLevelCode = defineCodedElement({
  id: "misconduct-level",
  title: { zh: "失信类别", en: "level of misconduct" },
  definition: "失信信息按严重程度划分的类别。",
  representation: "n1",
  codeList: misconductLevel,
  source: { document: "GB/T 46276-2025", confidence: "seen" },
});
