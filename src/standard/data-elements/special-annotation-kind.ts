import { defineCodedElement } from "../../model/data-element.ts";
import { specialAnnotationKind } from "../code-lists/special-annotation-kind.ts";

export const specialAnnotationKindCode = defineCodedElement({
  id: "special-annotation-kind",
  title: { zh: "特别标注种类", en: "kind of special annotation" },
  definition: "登记机关在公示系统对经营主体作出的特别标注的种类。",
  representation: "n1",
  codeList: specialAnnotationKind,
  source: { document: "本标准", confidence: "design" },
});
