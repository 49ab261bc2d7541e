import { defineCodedElement } from "../../model/data-element.ts";
import { licenceKind } from "../code-lists/licence-kind.ts";

export const licenceKindCode = defineCodedElement({
  id: "licence-kind",
  title: { zh: "许可类别", en: "kind of licence" },
  definition: "行政许可按性质划分的类别。",
  representation: "n1",
  codeList: licenceKind,
  source: { document: "行政许可法", article: "第十二条", confidence: "known" },
});
