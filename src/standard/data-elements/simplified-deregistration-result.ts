import { defineCodedElement } from "../../model/data-element.ts";
import { simplifiedDeregistrationResult } from "../code-lists/simplified-deregistration-result.ts";

export const simplifiedDeregistrationResultCode = defineCodedElement({
  id: "simplified-deregistration-result",
  title: { zh: "简易注销结果", en: "result of a simplified deregistration" },
  definition: "简易注销登记的办理结果。",
  representation: "n1",
  codeList: simplifiedDeregistrationResult,
  source: { document: "企业信用信息公示系统交换表", article: "简易注销结果", confidence: "seen" },
});
