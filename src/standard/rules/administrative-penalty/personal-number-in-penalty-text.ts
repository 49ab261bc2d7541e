import { defineRule } from "../../../model/rule.ts";

export const personalNumberInPenaltyText = defineRule({
  id: "personal-number-in-penalty-text",
  code: "PEN-024B",
  severity: "warning",
  dimension: "规范性",
  clause: "administrative-penalty#persons",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第六条", confidence: "seen" },
    { document: "个人信息保护法", article: "第二十八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "公示文字中有证件号码或者手机号", en: "identity or mobile number in a public text" },
  why: "违法事实、处罚内容等文字随记录公示，常从决定书原样粘贴而带出当事人、证人、投诉人的号码。",
  message: { zh: "文字中疑有居民身份证号码或者手机号码", en: "the text seems to contain an identity or mobile number" },
  fix: {
    zh: "删去号码，或者只保留首尾各一位，其余以 * 代替",
    en: "remove the number, or keep its first and last character and put * for the rest",
  },
  each: { kinds: ["text"], recordTypes: ["administrative-penalty"] },
  holds:
    "!this.matches(r'(?:^|[^0-9A-Za-z])(?:[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]|1[3-9][0-9]{9})(?:$|[^0-9A-Za-z])')",
});
