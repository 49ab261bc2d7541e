import { defineCodedElement } from "../../model/data-element.ts";
import { tagSubject } from "../code-lists/tag-subject.ts";

export const tagSubjectCode = defineCodedElement({
  id: "tag-subject",
  title: { zh: "标注适用主体", en: "kind of subject a tag applies to" },
  definition: "标注适用主体。",
  representation: "n1",
  codeList: tagSubject,
  source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
});
