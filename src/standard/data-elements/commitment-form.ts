import { defineCodedElement } from "../../model/data-element.ts";
import { commitmentForm } from "../code-lists/commitment-form.ts";

export const commitmentFormCode = defineCodedElement({
  id: "commitment-form",
  title: { zh: "承诺书形式", en: "form of the commitment" },
  definition: "承诺书是纸质的还是电子的。",
  representation: "n1",
  codeList: commitmentForm,
  source: { document: "本标准", confidence: "design" },
});
