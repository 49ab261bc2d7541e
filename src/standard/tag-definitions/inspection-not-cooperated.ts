import { defineTag } from "../../model/tag.ts";

export const inspectionNotCooperated = defineTag({
  id: "inspection-not-cooperated",
  code: "TAG-LAW-06",
  title: { zh: "抽查不予配合情节严重", en: "seriously uncooperative in an inspection" },
  definition: "在抽查检查中不予配合，情节严重，被公示。",
  dimension: "04",
  subjects: ["1", "2", "3"],
  basis: [{ document: "企业公示信息抽查办法", article: "第十条、第十一条", confidence: "seen" }],
  setBy: "county",
  publicity: "P",
  publicText: "抽查检查不予配合情节严重",
  isAdverse: true,
  evidence: ["inspection-result"],
  whyNotComputed: "情节是否严重由检查机关认定；标注何时移除没有全国统一的规定，抽查结果的记录不说明标注是否保留。",
  removal: "由作出标注的机关决定。",
  clause: "tag-rule#inspection-not-cooperated",
  since: "1.0.0",
});
