import { defineCodedElement } from "../../model/data-element.ts";
import { dataFormat } from "../code-lists/data-format.ts";

export const dataFormatCode = defineCodedElement({
  id: "data-format",
  title: { zh: "文件格式", en: "format" },
  definition: "数据文件内容的格式。",
  representation: "an..10",
  codeList: dataFormat,
  source: { document: "本标准", confidence: "design" },
});
