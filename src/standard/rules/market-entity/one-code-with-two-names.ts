import { defineRule } from "../../../model/rule.ts";

export const oneCodeWithTwoNames = defineRule({
  id: "one-code-with-two-names",
  code: "IDN-012A",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#identity",
  source: [
    { document: "企业信息公示暂行条例", article: "第六条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "一个代码有两个名称", en: "one code with two names" },
  why: "统一社会信用代码一主体一码；同一核准日期的两条记录名称不同，说明代码填到了别的主体上。核准日期不同的可能是变更了名称，不作判断。",
  message: {
    zh: "名称“{value}”与同一代码、同一核准日期的另一条记录（{otherPlace}）的名称“{name}”不同",
    en: "“{value}” differs from “{name}”, the name in another record of the same code and day ({otherPlace})",
  },
  fix: {
    zh: "对照营业执照核对代码和名称，改正填错的一条",
    en: "check both against the business licence and correct the wrong one",
  },
  relation: "unique",
  on: ["market-entity"],
  at: "entityName",
  by: "subject",
  args: { name: "other.entityName" },
  where:
    "this.approvedOn == other.approvedOn && toFullWidthBrackets(this.entityName) != toFullWidthBrackets(other.entityName)",
});
