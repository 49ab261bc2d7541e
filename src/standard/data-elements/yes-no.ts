import { defineCodedElement } from "../../model/data-element.ts";
import { yesNo } from "../code-lists/yes-no.ts";

export const yesNoCode = defineCodedElement({
  id: "yes-no",
  title: { zh: "是否", en: "yes or no" },
  definition: "是与否。",
  representation: "n1",
  codeList: yesNo,
  source: { document: "本标准", confidence: "design" },
});
