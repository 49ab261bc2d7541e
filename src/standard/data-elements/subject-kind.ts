import { defineCodedElement } from "../../model/data-element.ts";
import { subjectKind } from "../code-lists/subject-kind.ts";

export const subjectKindCode = defineCodedElement({
  id: "subject-kind",
  title: { zh: "行政相对人类别", en: "kind of subject" },
  definition: "信用主体属于组织、自然人还是个体工商户。",
  representation: "n1",
  codeList: subjectKind,
  source: { document: "双公示信息项", article: "XK_XDR_LB、CF_XDR_LB", confidence: "seen" },
});
