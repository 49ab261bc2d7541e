import { defineCodedElement } from "../../model/data-element.ts";
import { licenceInvalidationReason } from "../code-lists/licence-invalidation-reason.ts";

export const licenceInvalidationReasonCode = defineCodedElement({
  id: "licence-invalidation-reason",
  title: { zh: "许可失效原因", en: "reason of invalidity" },
  definition: "行政许可不再有效的法定原因。",
  representation: "n1",
  codeList: licenceInvalidationReason,
  source: { document: "行政许可法", article: "第六十九条、第七十条", confidence: "known" },
});
