import { defineCodedElement } from "../../model/data-element.ts";
import { currency } from "../code-lists/currency.ts";

export const currencyCode = defineCodedElement({
  id: "currency",
  title: { zh: "币种", en: "currency" },
  definition: "金额的货币种类。",
  representation: "n3",
  codeList: currency,
  source: { document: "GB/T 12406", confidence: "known" },
});
