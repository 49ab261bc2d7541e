import { defineRule } from "../../../model/rule.ts";

export const digestFormat = defineRule({
  id: "digest-format",
  code: "PKG-002D",
  severity: "error",
  dimension: "规范性",
  clause: "batch#digests",
  source: [{ document: "GB/T 32905-2016", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "摘要值写法不对", en: "digest not in the prescribed form" },
  why: "SM3 和 SHA-256 摘要值都是 256 位，写作 64 位小写十六进制数字。",
  message: {
    zh: "摘要值 {value} 不是 64 位小写十六进制数字",
    en: "the digest {value} is not 64 lower-case hexadecimal digits",
  },
  fix: { zh: "用 creditspec manifest 重新生成清单", en: "make the manifest again with creditspec manifest" },
  each: { recordTypes: ["batch-manifest"], elements: ["file-digest", "sha256-digest"] },
  holds: "this.matches('^[0-9a-f]{64}$')",
});
