import { defineCodedElement } from "../../model/data-element.ts";
import { commitmentKind } from "../code-lists/commitment-kind.ts";

export const commitmentKindCode = defineCodedElement({
  id: "commitment-kind",
  title: { zh: "承诺类别", en: "kind of commitment" },
  definition: "市场监管领域按用途划分的信用承诺类别。",
  representation: "n1",
  codeList: commitmentKind,
  source: { document: "本标准", confidence: "design" },
});
