import { defineCodedElement } from "../../model/data-element.ts";
import { tagDimension } from "../code-lists/tag-dimension.ts";

export const tagDimensionCode = defineCodedElement({
  id: "tag-dimension",
  title: { zh: "标注维度", en: "dimension of a tag" },
  definition: "标注所属的维度；行业领域、风险状况出自行动计划，其余为本标准所设。",
  representation: "n2",
  codeList: tagDimension,
  source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
});
