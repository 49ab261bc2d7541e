import { defineCodedElement } from "../../model/data-element.ts";
import { elementDataType } from "../code-lists/element-data-type.ts";

export const elementDataTypeCode = defineCodedElement({
  id: "element-data-type",
  title: { zh: "数据类型", en: "data type" },
  definition: "数据元的值的类型。",
  representation: "n1",
  codeList: elementDataType,
  source: { document: "GB/T 19488.1-2004", confidence: "known" },
});
