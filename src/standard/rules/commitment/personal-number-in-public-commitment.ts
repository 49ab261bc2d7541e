import { defineRule } from "../../../model/rule.ts";

export const personalNumberInPublicCommitment = defineRule({
  id: "personal-number-in-public-commitment",
  code: "COM-012",
  severity: "error",
  dimension: "规范性",
  clause: "commitment#disclosure",
  source: [
    { document: "全国信用承诺归集格式（原文待核实）", article: "公开类型", confidence: "provisional" },
    { document: "个人信息保护法", article: "第二十八条、第五十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "可向社会公开的承诺含个人号码", en: "personal number in a public commitment" },
  why: "公开的承诺书常连同承诺人、经办人的身份证号码、手机号码一起粘贴；公开前要去掉，或者改变公开类型。",
  message: {
    zh: "公开类型为 1（可向社会公开），但事由、内容、依据、违诺责任或者追究内容中疑有身份证号码、手机号码或者银行卡号",
    en: "the commitment may be shown to the public, but one of its texts seems to hold an identity, mobile or bank card number",
  },
  fix: {
    zh: "删去号码或者以 * 代替；承诺书不能公开的，改填公开类型",
    en: "remove or mask the number; if the commitment may not be shown, correct the disclosure",
  },
  on: ["commitment"],
  at: "disclosure",
  holds: `this.disclosure != "1" || !mentionsPersonalNumber(this.matter) && !mentionsPersonalNumber(this.content) && !mentionsPersonalNumber(this.liability) && !(has(this.basis) && mentionsPersonalNumber(this.basis)) && !(has(this.unfulfilledContent) && mentionsPersonalNumber(this.unfulfilledContent)) && !(has(this.accountability) && mentionsPersonalNumber(this.accountability))`,
});
