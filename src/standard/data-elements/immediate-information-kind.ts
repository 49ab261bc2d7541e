import { defineCodedElement } from "../../model/data-element.ts";
import { immediateInformationKind } from "../code-lists/immediate-information-kind.ts";

export const immediateInformationKindCode = defineCodedElement({
  id: "immediate-information-kind",
  title: { zh: "即时信息类型", en: "kind of immediate information" },
  definition: "即时信息类型。",
  representation: "n1",
  codeList: immediateInformationKind,
  source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
});
