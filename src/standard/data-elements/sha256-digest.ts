import { defineDataElement } from "../../model/data-element.ts";

export const sha256Digest = defineDataElement({
  id: "sha256-digest",
  title: { zh: "SHA-256 摘要值", en: "SHA-256 digest" },
  definition: "文件字节的 SHA-256 摘要，64位小写十六进制数字。",
  representation: "an64",
  kind: "identifier",
  source: { document: "GB/T 18238.3", confidence: "known" },
});
