import { defineCodedElement } from "../../model/data-element.ts";
import { abnormalRemovalReason } from "../code-lists/abnormal-removal-reason.ts";

export const abnormalRemovalReasonCode = defineCodedElement({
  id: "abnormal-removal-reason",
  title: { zh: "移出经营异常名录事由", en: "reason for the removal" },
  definition: "移出经营异常名录（恢复正常记载状态）的事由。",
  representation: "n..2",
  codeList: abnormalRemovalReason,
  source: { document: "企业经营异常名录管理办法", article: "第十条", confidence: "seen" },
});
