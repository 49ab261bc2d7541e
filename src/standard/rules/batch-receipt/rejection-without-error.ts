import { defineRule } from "../../../model/rule.ts";

export const rejectionWithoutError = defineRule({
  id: "rejection-without-error",
  code: "PKG-008C",
  severity: "error",
  dimension: "完整性",
  clause: "batch-receipt#errors",
  source: [{ document: "DB410481/T 公共信用基础信息资源交换规范", article: "附录A", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "退回而没有说明问题", en: "rejected without a reason" },
  why: "提供方要知道错在哪里才能改正后重报。",
  message: {
    zh: "接收结果为部分接收或者整批退回，却没有列出任何问题",
    en: "the batch was rejected, wholly or in part, but no problem is listed",
  },
  fix: {
    zh: "列出退回所依据的问题：文件、行、规则编号、字段",
    en: "list the problems it was rejected for: file, row, rule code, field",
  },
  on: ["batch-receipt"],
  at: "errors",
  holds: `this.outcome == "1" || (has(this.errors) && this.errors.size() > 0)`,
});
