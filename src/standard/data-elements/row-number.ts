import { defineDataElement } from "../../model/data-element.ts";

export const rowNumber = defineDataElement({
  id: "row-number",
  title: { zh: "行号", en: "row" },
  definition: "问题所在的行，从1起，与表格软件显示的行号相同；JSON 数组为第几个元素。",
  representation: "n..9",
  kind: "integer",
  source: { document: "本标准", confidence: "design" },
});
