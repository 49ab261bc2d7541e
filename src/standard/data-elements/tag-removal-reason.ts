import { defineCodedElement } from "../../model/data-element.ts";
import { tagRemovalReason } from "../code-lists/tag-removal-reason.ts";

export const tagRemovalReasonCode = defineCodedElement({
  id: "tag-removal-reason",
  title: { zh: "标注移除原因", en: "reason for the removal of a tag" },
  definition: "标注移除原因。",
  representation: "n1",
  codeList: tagRemovalReason,
  source: { document: "本标准", confidence: "design" },
});
