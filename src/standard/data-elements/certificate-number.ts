import { defineDataElement } from "../../model/data-element.ts";

export const certificateNumber = defineDataElement({
  id: "certificate-number",
  title: { zh: "证书编号", en: "certificate number" },
  definition: "许可证书、登记证书上的编号。",
  representation: "c..64",
  kind: "identifier",
  source: { document: "双公示信息项", article: "XK_XKBH", confidence: "seen" },
});
