import { defineCodedElement } from "../../model/data-element.ts";
import { registrationChangeKind } from "../code-lists/registration-change-kind.ts";

export const registrationChangeKindCode = defineCodedElement({
  id: "registration-change-kind",
  title: { zh: "变更种类", en: "kind of change" },
  definition: "登记、备案事项变更的种类；减资、合并、分立分别列明，因为公告要求不同。",
  representation: "n2",
  codeList: registrationChangeKind,
  source: { document: "本标准", confidence: "design" },
});
