import { defineCodedElement } from "../../model/data-element.ts";
import { certificateType } from "../code-lists/certificate-type.ts";

export const certificateTypeCode = defineCodedElement({
  id: "certificate-type",
  title: { zh: "证件类型", en: "type of identity document" },
  definition: "自然人身份证件的种类。",
  representation: "n2",
  codeList: certificateType,
  source: { document: "GS 14-2013", article: "CB16", confidence: "seen" },
});
