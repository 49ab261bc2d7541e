import { defineCodedElement } from "../../model/data-element.ts";
import { inspectionResult } from "../code-lists/inspection-result.ts";

export const inspectionResultCode = defineCodedElement({
  id: "inspection-result",
  title: { zh: "双随机抽查结果", en: "result of a double-random inspection" },
  definition: "双随机抽查结果。",
  representation: "an..2",
  codeList: inspectionResult,
  source: { document: "双随机一公开抽查结果", confidence: "seen" },
});
