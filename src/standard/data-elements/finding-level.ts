import { defineCodedElement } from "../../model/data-element.ts";
import { findingLevel } from "../code-lists/finding-level.ts";

export const findingLevelCode = defineCodedElement({
  id: "finding-level",
  title: { zh: "问题等级", en: "level" },
  definition: "一个问题的轻重。",
  representation: "an..11",
  codeList: findingLevel,
  source: { document: "本标准", confidence: "design" },
});
