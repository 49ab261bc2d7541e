import { defineRule } from "../../../model/rule.ts";

export const creditCodeProvince = defineRule({
  id: "credit-code-province",
  code: "IDN-007",
  severity: "warning",
  dimension: "准确性",
  clause: "identifiers#credit-code",
  source: [
    { document: "GB 32100-2015", article: "第4章", confidence: "seen" },
    { document: "GB/T 2260", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "代码第3、4位不是省级代码", en: "unknown province in a credit code" },
  why: "第3至8位是首次登记机关的区划代码，前两位应为省级代码，国家级登记机关为10；表外的极少，只作提示。",
  message: {
    zh: "统一社会信用代码 {value} 的第3、4位不是省级代码，也不是10",
    en: "characters 3 and 4 of the credit code {value} are neither a province nor 10",
  },
  fix: {
    zh: "对照营业执照核对第3、4位",
    en: "compare characters 3 and 4 with the licence",
  },
  each: { elements: ["credit-code"] },
  holds: `creditCodeDefect(this) != "" || isCreditCodeProvinceKnown(this)`,
});
