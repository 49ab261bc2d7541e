import { defineCodedElement } from "../../model/data-element.ts";
import { inspectionDisposal } from "../code-lists/inspection-disposal.ts";

export const inspectionDisposalCode = defineCodedElement({
  id: "inspection-disposal",
  title: { zh: "抽查后续处理", en: "follow-up of an inspection" },
  definition: "抽查后续处理。",
  representation: "n1",
  codeList: inspectionDisposal,
  source: { document: "双随机一公开抽查结果", confidence: "seen" },
});
