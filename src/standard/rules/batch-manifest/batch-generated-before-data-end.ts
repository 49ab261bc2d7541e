import { defineRule } from "../../../model/rule.ts";

export const batchGeneratedBeforeDataEnd = defineRule({
  id: "batch-generated-before-data-end",
  code: "PKG-009C",
  severity: "error",
  dimension: "时效性",
  clause: "batch#dates",
  source: [{ document: "GB/T 39443-2020", article: "5.2", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "生成时间早于数据截止日期", en: "generated before the data end" },
  why: "尚未发生的业务不能归集。生成时间不是北京时间的，容许相差一日。",
  message: { zh: "生成时间 {value} 早于数据截止日期 {to}", en: "generated at {value}, before the data end on {to}" },
  fix: {
    zh: "核对数据截止日期；日期无误的，校正系统时钟",
    en: "check the last day of the data; if it is right, correct the clock",
  },
  on: ["batch-manifest"],
  at: "generatedAt",
  args: { value: "this.generatedAt", to: "this.dataTo" },
  holds: `this.dataTo <= (this.generatedAt.endsWith("+08:00") ? this.generatedAt.substring(0, 10) : addDays(this.generatedAt.substring(0, 10), 1))`,
});
