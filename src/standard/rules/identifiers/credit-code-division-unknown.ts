import { defineRule } from "../../../model/rule.ts";

export const creditCodeDivisionUnknown = defineRule({
  id: "credit-code-division-unknown",
  code: "IDN-008",
  severity: "information",
  dimension: "准确性",
  clause: "identifiers#credit-code",
  source: [
    { document: "GB 32100-2015", article: "第4章", confidence: "seen" },
    { document: "GB/T 2260", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "代码中的区划不在现行区划表内", en: "division in a credit code not in the list" },
  why: "第3至8位是首次登记机关的区划，迁址、区划调整都不改变；实测近一成的正确代码含已撤销或者登记机关自用的区划，不是错误。",
  message: {
    zh: "统一社会信用代码 {value} 的第3至8位不在区划代码集内",
    en: "characters 3 to 8 of the credit code {value} are not in the list of divisions",
  },
  fix: {
    zh: "代码与证照一致的不需处理；不要用这一段推断主体现在的所在地",
    en: "nothing to do if the code agrees with the licence; do not infer the present place from it",
  },
  each: { elements: ["credit-code"] },
  holds: `creditCodeDefect(this) != "" || !isCreditCodeProvinceKnown(this) || inCodeList("division", this.substring(2, 8))`,
});
