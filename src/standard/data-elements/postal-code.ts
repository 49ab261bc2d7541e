import { defineDataElement } from "../../model/data-element.ts";

export const postalCode = defineDataElement({
  id: "postal-code",
  title: { zh: "邮政编码", en: "postal code" },
  definition: "住所所在地的邮政编码。",
  representation: "c..6",
  kind: "identifier",
  source: { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
});
