import { defineCodedElement } from "../../model/data-element.ts";
import { ipKind } from "../code-lists/ip-kind.ts";

export const ipKindCode = defineCodedElement({
  id: "ip-kind",
  title: { zh: "知识产权种类", en: "kind of intellectual property" },
  definition: "知识产权种类。",
  representation: "n1",
  codeList: ipKind,
  source: { document: "本标准", confidence: "design" },
});
