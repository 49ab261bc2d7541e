import { defineCodedElement } from "../../model/data-element.ts";
import { registrationState } from "../code-lists/registration-state.ts";

export const registrationStateCode = defineCodedElement({
  id: "registration-state",
  title: { zh: "登记状态", en: "registration state" },
  definition: "经营主体在登记机关的存续状态。",
  representation: "n1",
  codeList: registrationState,
  source: { document: "GS 14-2013", article: "CA19", confidence: "seen" },
});
