import { defineRule } from "../../../model/rule.ts";

export const restoredWithoutRemoval = defineRule({
  id: "restored-without-removal",
  code: "SER-013B",
  severity: "error",
  dimension: "一致性",
  clause: "serious-listing#restoration",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "没有移出就恢复列入", en: "restored without a removal" },
  why: "恢复列入是撤销移出决定，须先有移出。",
  message: { zh: "恢复列入日期 {value}，没有移出日期", en: "restored on {value}, but no removal is recorded" },
  fix: {
    zh: "填写被撤销的移出的日期和事由；没有移出过的，删去恢复列入日期",
    en: "fill in the removal that was revoked; without one remove the day",
  },
  on: ["serious-listing"],
  at: "restoredOn",
  holds: ["!has(this.restoredOn)", "has(this.removedOn)"].join(" || "),
});
