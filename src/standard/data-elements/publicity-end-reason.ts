import { defineCodedElement } from "../../model/data-element.ts";
import { publicityEndReason } from "../code-lists/publicity-end-reason.ts";

export const publicityEndReasonCode = defineCodedElement({
  id: "publicity-end-reason",
  title: { zh: "停止公示原因", en: "reason for ending publicity" },
  definition: "停止公示的原因。",
  representation: "n1",
  codeList: publicityEndReason,
  source: { document: "市场监督管理行政处罚信息公示规定", article: "第十一条、第十四条", confidence: "seen" },
});
