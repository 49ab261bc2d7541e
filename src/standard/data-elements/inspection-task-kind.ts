import { defineCodedElement } from "../../model/data-element.ts";
import { inspectionTaskKind } from "../code-lists/inspection-task-kind.ts";

export const inspectionTaskKindCode = defineCodedElement({
  id: "inspection-task-kind",
  title: { zh: "抽查类型", en: "kind of inspection task" },
  definition: "抽查类型。",
  representation: "n1",
  codeList: inspectionTaskKind,
  source: { document: "企业公示信息抽查办法", article: "第五条、第六条", confidence: "seen" },
});
