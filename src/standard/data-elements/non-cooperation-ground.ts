import { defineCodedElement } from "../../model/data-element.ts";
import { nonCooperationGround } from "../code-lists/non-cooperation-ground.ts";

export const nonCooperationGroundCode = defineCodedElement({
  id: "non-cooperation-ground",
  title: { zh: "不予配合情形", en: "ground of serious non-cooperation" },
  definition: "不予配合情形。",
  representation: "n1",
  codeList: nonCooperationGround,
  source: { document: "企业公示信息抽查办法", article: "第十一条", confidence: "seen" },
});
