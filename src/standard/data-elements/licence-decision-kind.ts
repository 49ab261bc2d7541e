import { defineCodedElement } from "../../model/data-element.ts";
import { licenceDecisionKind } from "../code-lists/licence-decision-kind.ts";

export const licenceDecisionKindCode = defineCodedElement({
  id: "licence-decision-kind",
  title: { zh: "许可决定类型", en: "kind of licence decision" },
  definition: "本次决定是首次核发、变更、延续、补发还是注销。",
  representation: "n1",
  codeList: licenceDecisionKind,
  source: { document: "本标准", confidence: "design" },
});
