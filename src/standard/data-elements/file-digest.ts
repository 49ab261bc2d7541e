import { defineDataElement } from "../../model/data-element.ts";

export const fileDigest = defineDataElement({
  id: "file-digest",
  title: { zh: "文件摘要", en: "digest of a file" },
  definition: "文件的 SM3 摘要值，64位十六进制数字。",
  representation: "an64",
  kind: "identifier",
  source: { document: "GB/T 32905-2016", confidence: "known" },
});
