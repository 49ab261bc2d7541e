import { defineRule } from "../../../model/rule.ts";

export const complianceItemGivenTwice = defineRule({
  id: "compliance-item-given-twice",
  code: "CPL-005",
  severity: "error",
  dimension: "一致性",
  clause: "compliance-item#validity",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一编号的合规事项同时有两条", en: "two items of one number in use at a time" },
  why: "同一编号在同一时间只能有一项内容；修订的，先停用旧的。",
  message: {
    zh: "编号 {value} 在同一时间已有另一条（{otherPlace}）",
    en: "another item {value} is in use at the same time ({otherPlace})",
  },
  fix: { zh: "停用旧的，或者另编编号", en: "end the old one or give another number" },
  on: ["compliance-item"],
  relation: "overlap",
  at: "complianceItemNumber",
  by: "compliance-item",
  interval: { from: "validFrom", to: "validTo" },
});
