import { defineCodedElement } from "../../model/data-element.ts";
import { dataEncoding } from "../code-lists/data-encoding.ts";

export const dataEncodingCode = defineCodedElement({
  id: "data-encoding",
  title: { zh: "字符编码", en: "character encoding" },
  definition: "数据文件的字符编码。",
  representation: "an..10",
  codeList: dataEncoding,
  source: { document: "GB 18030-2022", confidence: "known" },
});
