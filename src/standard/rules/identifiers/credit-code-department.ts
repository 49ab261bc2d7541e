import { defineRule } from "../../../model/rule.ts";

export const creditCodeDepartment = defineRule({
  id: "credit-code-department",
  code: "IDN-006",
  severity: "warning",
  dimension: "准确性",
  clause: "identifiers#credit-code",
  source: [{ document: "GB 32100-2015", article: "第4章", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "代码前2位不在登记管理部门表内", en: "unknown department or class in a credit code" },
  why: "第1位为登记管理部门，第2位为机构类别；表外的组合多是录错，也可能是新设类别，只作提示。",
  message: {
    zh: "统一社会信用代码 {value} 的前2位不是已知的登记管理部门和机构类别",
    en: "the first two characters of the credit code {value} are no known department and class",
  },
  fix: {
    zh: "核对前2位，例如企业91、个体工商户92、农民专业合作社93、机关11、事业单位12",
    en: "check the first two, e.g. 91 enterprise, 92 individual business, 93 cooperative, 11 organ, 12 public institution",
  },
  each: { elements: ["credit-code"] },
  holds: `creditCodeDefect(this) != "" || isCreditCodeDepartmentKnown(this)`,
});
