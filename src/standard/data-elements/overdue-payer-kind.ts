import { defineCodedElement } from "../../model/data-element.ts";
import { overduePayerKind } from "../code-lists/overdue-payer-kind.ts";

export const overduePayerKindCode = defineCodedElement({
  id: "overdue-payer-kind",
  title: { zh: "付款单位类别", en: "kind of the paying unit" },
  definition: "负有披露义务的付款单位是大型企业、机关还是事业单位。",
  representation: "n1",
  codeList: overduePayerKind,
  source: { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
});
