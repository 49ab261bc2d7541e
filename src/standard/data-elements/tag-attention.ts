import { defineCodedElement } from "../../model/data-element.ts";
import { tagAttention } from "../code-lists/tag-attention.ts";

export const tagAttentionCode = defineCodedElement({
  id: "tag-attention",
  title: { zh: "标注提示程度", en: "weight of a tag" },
  definition: "标注提示监管人员的程度。",
  representation: "n1",
  codeList: tagAttention,
  source: { document: "省级市场监管系统标注字段", confidence: "seen" },
});
