import { defineRule } from "../../../model/rule.ts";

export const basicIndicatorGroupMissing = defineRule({
  id: "basic-indicator-group-missing",
  code: "EVA-004",
  severity: "warning",
  dimension: "完整性",
  clause: "individual-business-evaluation#groups",
  source: [{ document: "GB/T 46278-2025", confidence: "provisional" }],
  since: "1.0.0",
  effectiveFrom: "2025-12-01",
  title: { zh: "基本指标没有覆盖五组", en: "basic indicators do not cover the five groups" },
  why: "基本指标分基础信用、经营、守法、诚信守约、综合评价五组，各组至少一项；标准原文待核对，作提示。（暂行）",
  message: { zh: "基本指标没有覆盖全部五组", en: "the basic indicators do not cover all five groups" },
  fix: { zh: "补充缺少的一组指标", en: "add indicators of the missing group" },
  on: ["individual-business-evaluation"],
  at: "indicators",
  holds: `!this.indicators.exists(item, item.kind == "1" && has(item.group)) || ["1", "2", "3", "4", "5"].all(part, this.indicators.exists(item, has(item.group) && item.group == part))`,
});
