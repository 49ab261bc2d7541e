import { defineRule } from "../../../model/rule.ts";

export const creditCodeTruncated = defineRule({
  id: "credit-code-truncated",
  code: "GEN-017",
  severity: "error",
  dimension: "准确性",
  clause: "general#spreadsheet-truncation",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "统一社会信用代码被表格软件截断", en: "credit code cut by a spreadsheet" },
  why: "表格软件只保留15位有效数字，18位全数字的代码会被改成末三位为000，原值已经丢失。",
  message: {
    zh: "统一社会信用代码 {value} 末三位为000且校验不符，疑被表格软件截断",
    en: "the credit code {value} ends in 000 and fails its check: probably cut by a spreadsheet",
  },
  fix: {
    zh: "从原系统重新导出，先把该列设为文本格式；不要在本值上修改",
    en: "export again with the column formatted as text; do not edit this value",
  },
  each: { elements: ["credit-code"] },
  holds: `creditCodeDefect(this) != "truncated"`,
});
