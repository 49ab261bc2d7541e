import { defineCodedElement } from "../../model/data-element.ts";
import { dataOperation } from "../code-lists/data-operation.ts";

export const dataOperationCode = defineCodedElement({
  id: "data-operation",
  title: { zh: "数据操作类型", en: "data operation" },
  definition: "记录是新增、变更还是删除。",
  representation: "a1",
  codeList: dataOperation,
  source: { document: "GB/T 39443-2020", article: "第5章", confidence: "seen" },
});
