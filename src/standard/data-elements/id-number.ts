import { defineDataElement } from "../../model/data-element.ts";

export const idNumber = defineDataElement({
  id: "id-number",
  title: { zh: "证件号码", en: "identity document number" },
  definition: "自然人身份证件上的号码。",
  representation: "an..64",
  kind: "identifier",
  personal: "id-number",
  source: { document: "双公示信息项", article: "XK_XDR_ZJHM、CF_XDR_ZJHM", confidence: "seen" },
});
