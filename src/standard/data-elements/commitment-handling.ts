import { defineCodedElement } from "../../model/data-element.ts";
import { commitmentHandling } from "../code-lists/commitment-handling.ts";

export const commitmentHandlingCode = defineCodedElement({
  id: "commitment-handling",
  title: { zh: "处理方式", en: "handling" },
  definition: "对不实承诺或者未履行承诺依法采取的处理方式。",
  representation: "n1",
  codeList: commitmentHandling,
  source: { document: "国办发〔2020〕42号", confidence: "known" },
});
