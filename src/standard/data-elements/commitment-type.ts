import { defineCodedElement } from "../../model/data-element.ts";
import { commitmentType } from "../code-lists/commitment-type.ts";

export const commitmentTypeCode = defineCodedElement({
  id: "commitment-type",
  title: { zh: "承诺类型", en: "type of commitment" },
  definition: "全国信用承诺归集采用的承诺类型。",
  representation: "n1",
  codeList: commitmentType,
  source: { document: "全国信用承诺归集格式（原文待核实）", confidence: "provisional" },
});
