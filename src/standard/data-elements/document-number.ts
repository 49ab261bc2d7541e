import { defineDataElement } from "../../model/data-element.ts";

export const documentNumber = defineDataElement({
  id: "document-number",
  title: { zh: "文书号", en: "document number" },
  definition: "行政机关决定文书的发文字号。",
  representation: "c..128",
  kind: "identifier",
  source: { document: "GB/T 9704-2012", article: "7.2.5", confidence: "known" },
});
