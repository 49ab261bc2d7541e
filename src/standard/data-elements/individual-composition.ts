import { defineCodedElement } from "../../model/data-element.ts";
import { individualComposition } from "../code-lists/individual-composition.ts";

export const individualCompositionCode = defineCodedElement({
  id: "individual-composition",
  title: { zh: "组成形式", en: "form of an individual business" },
  definition: "个体工商户由个人经营还是家庭经营。",
  representation: "n1",
  codeList: individualComposition,
  source: { document: "个体工商户登记管理规定", confidence: "seen" },
});
