import { defineCodedElement } from "../../model/data-element.ts";
import { commitmentVerificationMethod } from "../code-lists/commitment-verification-method.ts";

export const commitmentVerificationMethodCode = defineCodedElement({
  id: "commitment-verification-method",
  title: { zh: "核查方式", en: "method of verification" },
  definition: "核查承诺内容是否属实、是否履行的方式。",
  representation: "n1",
  codeList: commitmentVerificationMethod,
  source: { document: "国办发〔2020〕42号", confidence: "known" },
});
