import { defineCodedElement } from "../../model/data-element.ts";
import { contributionForm } from "../code-lists/contribution-form.ts";

export const contributionFormCode = defineCodedElement({
  id: "contribution-form",
  title: { zh: "出资方式", en: "form of contribution" },
  definition: "股东认缴或者实缴出资的方式。",
  representation: "n1",
  codeList: contributionForm,
  source: { document: "GS 14-2013", article: "CA22", confidence: "known" },
});
