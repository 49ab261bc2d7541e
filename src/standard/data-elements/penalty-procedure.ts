import { defineCodedElement } from "../../model/data-element.ts";
import { penaltyProcedure } from "../code-lists/penalty-procedure.ts";

export const penaltyProcedureCode = defineCodedElement({
  id: "penalty-procedure",
  title: { zh: "处罚程序", en: "penalty procedure" },
  definition: "作出行政处罚决定所适用的程序。",
  representation: "n1",
  codeList: penaltyProcedure,
  source: { document: "行政处罚法", article: "第五章", confidence: "seen" },
});
