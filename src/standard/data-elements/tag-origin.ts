import { defineCodedElement } from "../../model/data-element.ts";
import { tagOrigin } from "../code-lists/tag-origin.ts";

export const tagOriginCode = defineCodedElement({
  id: "tag-origin",
  title: { zh: "标注产生方式", en: "how a tag came about" },
  definition: "标注产生方式。",
  representation: "n1",
  codeList: tagOrigin,
  source: { document: "本标准", confidence: "design" },
});
