import { defineRule } from "../../../model/rule.ts";

export const personalNumberInPublicText = defineRule({
  id: "personal-number-in-public-text",
  code: "PUB-002",
  severity: "error",
  dimension: "规范性",
  clause: "publicity#personal-data",
  source: [
    { document: "个人信息保护法", article: "第二十八条", confidence: "seen" },
    { document: "市场监督管理行政处罚信息公示规定", article: "第六条", confidence: "seen" },
  ],
  since: "1.0.0",
  only: "public-copy",
  title: {
    zh: "公示文字中有证件号码、手机号或者银行卡号",
    en: "identity, mobile or bank card number in a public text",
  },
  why: "公示前应对决定书、摘要作必要处理；号码常随原文粘贴带出，只检查证件号码栏发现不了。",
  message: {
    zh: "公示副本的文字中疑有居民身份证号码、手机号码或者银行卡号",
    en: "a public text seems to hold an identity, mobile or bank card number",
  },
  fix: { zh: "删去号码，或者以 * 代替", en: "remove the number or put * for it" },
  each: { kinds: ["text", "texts", "name"], except: ["/telephone"] },
  holds: "!mentionsPersonalNumber(this)",
});
