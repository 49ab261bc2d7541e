import { defineCodedElement } from "../../model/data-element.ts";
import { commitmentVerificationResult } from "../code-lists/commitment-verification-result.ts";

export const commitmentVerificationResultCode = defineCodedElement({
  id: "commitment-verification-result",
  title: { zh: "核查结果", en: "result of the verification" },
  definition: "核查得出的结论。",
  representation: "n1",
  codeList: commitmentVerificationResult,
  source: { document: "本标准", confidence: "design" },
});
