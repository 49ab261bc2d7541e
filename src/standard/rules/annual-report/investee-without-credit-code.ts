import { defineRule } from "../../../model/rule.ts";

export const investeeWithoutCreditCode = defineRule({
  id: "investee-without-credit-code",
  code: "ANR-015B",
  severity: "warning",
  dimension: "完整性",
  clause: "annual-report#items",
  source: [
    { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "被投资企业没有统一社会信用代码", en: "investee without a credit code" },
  why: "境内被投资企业有统一社会信用代码，填写后才能关联；境外企业没有，标明境外即可。法规只要求投资设立企业、购买股权信息，故为警告。",
  message: {
    zh: "被投资企业 {name} 没有统一社会信用代码，也没有标明境外",
    en: "the investee {name} has no credit code and is not said to be abroad",
  },
  fix: { zh: "填写统一社会信用代码；境外企业，是否境外企业填“是”", en: "fill in the code, or say that it is abroad" },
  on: ["annual-report"],
  at: "investments",
  args: { name: `this.investments.filter(i, !has(i.creditCode) && !(has(i.isAbroad) && i.isAbroad == "1"))[0].name` },
  holds: `this.investments.all(i, has(i.creditCode) || has(i.isAbroad) && i.isAbroad == "1")`,
});
