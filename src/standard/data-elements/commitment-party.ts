import { defineCodedElement } from "../../model/data-element.ts";
import { commitmentParty } from "../code-lists/commitment-party.ts";

export const commitmentPartyCode = defineCodedElement({
  id: "commitment-party",
  title: { zh: "适用主体", en: "party" },
  definition: "可以就某一事项作出承诺的主体。",
  representation: "n1",
  codeList: commitmentParty,
  source: { document: "本标准", confidence: "design" },
});
