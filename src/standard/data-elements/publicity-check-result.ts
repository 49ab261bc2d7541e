import { defineCodedElement } from "../../model/data-element.ts";
import { publicityCheckResult } from "../code-lists/publicity-check-result.ts";

export const publicityCheckResultCode = defineCodedElement({
  id: "publicity-check-result",
  title: { zh: "公示信息抽查结果", en: "result of a check of published information" },
  definition: "公示信息抽查结果。",
  representation: "n1",
  codeList: publicityCheckResult,
  source: { document: "双随机一公开抽查结果", confidence: "seen" },
});
