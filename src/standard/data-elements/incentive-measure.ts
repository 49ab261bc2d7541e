import { defineCodedElement } from "../../model/data-element.ts";
import { incentiveMeasure } from "../code-lists/incentive-measure.ts";

export const incentiveMeasureCode = defineCodedElement({
  id: "incentive-measure",
  title: { zh: "激励措施", en: "incentive measure" },
  definition: "对守信主体采取的激励措施。",
  representation: "n2",
  codeList: incentiveMeasure,
  source: { document: "地方信用激励事项清单", confidence: "provisional" },
});
