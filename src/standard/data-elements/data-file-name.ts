import { defineDataElement } from "../../model/data-element.ts";

export const dataFileName = defineDataElement({
  id: "data-file-name",
  title: { zh: "数据文件名", en: "name of a data file" },
  definition: "数据文件在数据包中的名称，含扩展名，不含路径。",
  representation: "c..120",
  kind: "identifier",
  source: { document: "GB/T 39443-2020", article: "5.5", confidence: "seen" },
});
