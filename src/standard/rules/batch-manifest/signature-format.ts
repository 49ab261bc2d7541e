import { defineRule } from "../../../model/rule.ts";

export const signatureFormat = defineRule({
  id: "signature-format",
  code: "PKG-011",
  severity: "error",
  dimension: "规范性",
  clause: "batch#signature",
  source: [{ document: "GB/T 32918", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "签名值写法不对", en: "signature not in the prescribed form" },
  why: "SM2 签名由两个 32 字节的数组成，Base64 编码后为 88 个字符；DER 编码的为 92 至 96 个字符。",
  message: { zh: "签名值不是 Base64 编码的 SM2 签名", en: "the signature is not an SM2 signature in Base64" },
  fix: {
    zh: "由签名系统重新签名；没有签名的，不填",
    en: "sign again with the signing system; leave it out where there is none",
  },
  on: ["batch-manifest"],
  at: "signature",
  holds:
    "this.signature.matches('^([A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{90,96}={0,2})$') && this.signature.size() % 4 == 0",
});
