import { defineCodedElement } from "../../model/data-element.ts";
import { issuingLevel } from "../code-lists/issuing-level.ts";

export const issuingLevelCode = defineCodedElement({
  id: "issuing-level",
  title: { zh: "层级", en: "level" },
  definition: "制定清单或者实施措施的行政层级。",
  representation: "n1",
  codeList: issuingLevel,
  source: { document: "本标准", confidence: "design" },
});
