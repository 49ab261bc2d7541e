import { defineRule } from "../../../model/rule.ts";

export const optionalValueIsNone = defineRule({
  id: "optional-value-is-none",
  code: "GEN-008",
  severity: "warning",
  dimension: "规范性",
  clause: "general#missing-values",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "代码、日期等选填项填了“无”", en: "the word 无 in an optional code, number or date" },
  why: "“无”只在年度报告等允许填“无”的文本项有意义；号码、日期、金额、代码、姓名没有值的应当留空。本条没有可以查到的法规原文，暂作提示。",
  message: {
    zh: "没有值的选填项填了“{value}”",
    en: "an optional value that does not exist is given as “{value}”",
  },
  fix: {
    zh: "将单元格留空（JSON 中不写该成员）",
    en: "leave the cell empty (in JSON leave the member out)",
  },
  each: { kinds: ["name", "identifier", "code", "date", "moment", "amount", "integer"], obligation: ["O"] },
  decisive: true,
  holds: `this != "无"`,
});
