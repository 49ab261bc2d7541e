import { defineCodedElement } from "../../model/data-element.ts";
import { suspensionResumptionKind } from "../code-lists/suspension-resumption-kind.ts";

export const suspensionResumptionKindCode = defineCodedElement({
  id: "suspension-resumption-kind",
  title: { zh: "恢复营业方式", en: "how business was resumed" },
  definition: "歇业结束、恢复营业的方式。",
  representation: "n1",
  codeList: suspensionResumptionKind,
  source: { document: "市场主体登记管理条例实施细则", article: "第四十二条", confidence: "seen" },
});
