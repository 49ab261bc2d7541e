import { defineRule } from "../../../model/rule.ts";

export const creditCodeUsedAsName = defineRule({
  id: "credit-code-used-as-name",
  code: "ENT-005",
  severity: "warning",
  dimension: "一致性",
  clause: "market-entity#name",
  source: [
    { document: "企业名称登记管理规定", article: "第二十三条", confidence: "seen" },
    { document: "企业名称登记管理规定实施办法", article: "第三十一条、第三十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "名称填成了统一社会信用代码", en: "credit code in place of the name" },
  why: "只有名称被认定应当停止使用、变更之前，登记机关才以统一社会信用代码代替名称；其他情形多为两列填反或者重复取数。",
  message: {
    zh: "名称与统一社会信用代码相同，但没有注明处于名称责令变更期间",
    en: "the name equals the credit code, yet the entity is not said to be under an order to change its name",
  },
  fix: {
    zh: "填写登记的名称；确属以代码代替名称的，将是否处于名称责令变更期间填为 1",
    en: "fill in the registered name; if the code does replace it by order, set the name-under-correction flag to 1",
  },
  on: ["market-entity"],
  at: "entityName",
  holds: `this.entityName != this.creditCode || has(this.isNameUnderCorrection) && this.isNameUnderCorrection == "1"`,
});
