import { defineDataElement } from "../../model/data-element.ts";

export const creditCode = defineDataElement({
  id: "credit-code",
  title: { zh: "统一社会信用代码", en: "unified social credit code" },
  definition: "法人和其他组织、个体工商户终身不变的18位身份代码，末位为校验码。",
  representation: "an18",
  kind: "identifier",
  pattern: "^[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{10}$",
  namedBy: [
    "credit-code-placeholder",
    "credit-code-is-registration-number",
    "credit-code-length",
    "credit-code-character",
  ],
  source: { document: "GB 32100-2015", article: "第4章", confidence: "seen" },
});
