import { defineRule } from "../../../model/rule.ts";

export const basicIndicatorWithoutGroup = defineRule({
  id: "basic-indicator-without-group",
  code: "EVA-005",
  severity: "warning",
  dimension: "完整性",
  clause: "individual-business-evaluation#groups",
  source: [{ document: "GB/T 46278-2025", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "基本指标没有填分组", en: "basic indicator without a group" },
  why: "基本指标按五组计分，不填分组不能归集。",
  message: { zh: "基本指标“{name}”没有填基本指标分组", en: "the basic indicator “{name}” has no group" },
  fix: { zh: "填写基本指标分组；专项指标不填", en: "give the group; a special indicator has none" },
  on: ["individual-business-evaluation"],
  at: "indicators",
  args: { name: `this.indicators.filter(item, item.kind == "1" && !has(item.group))[0].name` },
  holds: `this.indicators.all(item, item.kind != "1" || has(item.group))`,
});
