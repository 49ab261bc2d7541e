import { defineDataElement } from "../../model/data-element.ts";

export const registrationNumber = defineDataElement({
  id: "registration-number",
  title: { zh: "注册号", en: "registration number" },
  definition: "统一社会信用代码施行前由登记机关赋予的15位注册号，末位为校验码。",
  representation: "n15",
  kind: "identifier",
  namedBy: ["registration-number-wrong"],
  source: { document: "GS 15-2006", confidence: "seen" },
});
