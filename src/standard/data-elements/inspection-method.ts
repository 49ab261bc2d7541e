import { defineCodedElement } from "../../model/data-element.ts";
import { inspectionMethod } from "../code-lists/inspection-method.ts";

export const inspectionMethodCode = defineCodedElement({
  id: "inspection-method",
  title: { zh: "检查方式", en: "method of inspection" },
  definition: "检查方式。",
  representation: "n1",
  codeList: inspectionMethod,
  source: { document: "企业公示信息抽查办法", article: "第八条", confidence: "seen" },
});
