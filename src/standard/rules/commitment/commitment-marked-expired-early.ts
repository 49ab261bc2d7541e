import { defineRule } from "../../../model/rule.ts";

export const commitmentMarkedExpiredEarly = defineRule({
  id: "commitment-marked-expired-early",
  code: "COM-019B",
  severity: "warning",
  dimension: "一致性",
  clause: "commitment#supervision",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "过期状态", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "承诺在有效期内标记过期", en: "marked as expired while valid" },
  why: "有效期内的承诺仍应监管，提前标记过期会漏掉核查。",
  message: { zh: "承诺有效期至 {validTo}，却已标记过期", en: "valid to {validTo}, but marked as expired" },
  fix: { zh: "将是否过期改为 0（否），或者核对承诺有效期", en: "set the mark to 0 (no), or check the end of validity" },
  on: ["commitment"],
  at: "isExpired",
  args: { validTo: "this.validTo" },
  holds: `this.isExpired != "1" || asOf > this.validTo`,
});
