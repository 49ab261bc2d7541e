import { defineCodedElement } from "../../model/data-element.ts";
import { contactLossEvidence } from "../code-lists/contact-loss-evidence.ts";

export const contactLossEvidenceCode = defineCodedElement({
  id: "contact-loss-evidence",
  title: { zh: "无法联系的认定方式", en: "evidence of lost contact" },
  definition: "认定通过登记的住所无法联系的方式。",
  representation: "n1",
  codeList: contactLossEvidence,
  source: { document: "企业公示信息抽查办法", article: "第十四条", confidence: "seen" },
});
