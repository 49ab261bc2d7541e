import { defineCodedElement } from "../../model/data-element.ts";
import { penaltyKind } from "../code-lists/penalty-kind.ts";

export const penaltyKindCode = defineCodedElement({
  id: "penalty-kind",
  title: { zh: "处罚种类", en: "kind of penalty" },
  definition: "行政处罚的种类。",
  representation: "n2",
  codeList: penaltyKind,
  source: { document: "行政处罚法", article: "第九条", confidence: "seen" },
});
