import { defineCodedElement } from "../../model/data-element.ts";
import { division } from "../code-lists/division.ts";

export const divisionCode = defineCodedElement({
  id: "division-code",
  title: { zh: "行政区划代码", en: "administrative division code" },
  definition: "县级以上行政区划的6位代码。",
  representation: "n6",
  codeList: division,
  source: { document: "GB/T 2260", confidence: "known" },
});
