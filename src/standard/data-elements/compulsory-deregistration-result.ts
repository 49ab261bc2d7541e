import { defineCodedElement } from "../../model/data-element.ts";
import { compulsoryDeregistrationResult } from "../code-lists/compulsory-deregistration-result.ts";

export const compulsoryDeregistrationResultCode = defineCodedElement({
  id: "compulsory-deregistration-result",
  title: { zh: "强制注销结果", en: "result of the compulsory procedure" },
  definition: "强制注销程序的结果；公告期内尚无结果的不填。",
  representation: "n1",
  codeList: compulsoryDeregistrationResult,
  source: { document: "强制注销公司登记制度实施办法", article: "第五条、第七条", confidence: "seen" },
});
