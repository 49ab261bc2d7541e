import { defineCodedElement } from "../../model/data-element.ts";
import { seriousRemovalReason } from "../code-lists/serious-removal-reason.ts";

export const seriousRemovalReasonCode = defineCodedElement({
  id: "serious-removal-reason",
  title: { zh: "移出严重违法失信名单事由", en: "reason for the removal" },
  definition: "移出严重违法失信名单的事由。",
  representation: "n1",
  codeList: seriousRemovalReason,
  source: { document: "市场监督管理严重违法失信名单管理办法", article: "第十六条至第二十一条", confidence: "seen" },
});
