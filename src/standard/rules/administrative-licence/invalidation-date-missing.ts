import { defineRule } from "../../../model/rule.ts";

export const invalidationDateMissing = defineRule({
  id: "invalidation-date-missing",
  code: "LIC-007A",
  severity: "error",
  dimension: "完整性",
  clause: "administrative-licence#state",
  source: [{ document: "行政许可法", article: "第六十九条、第七十条", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "许可无效但没有失效日期", en: "invalid licence without its date" },
  why: "注销、撤销、撤回、吊销或者到期都有确定的日期，据以判断行为当时许可是否有效。",
  message: {
    zh: "当前状态为 2（无效），但没有填写失效日期",
    en: "the state is 2 (invalid), but the day since when is missing",
  },
  fix: {
    zh: "填写注销、撤销、撤回、吊销决定的日期；因期满失效的，填有效期至的次日",
    en: "fill in the day of the decision; of a licence that expired, the day after its last",
  },
  on: ["administrative-licence"],
  at: "invalidatedOn",
  holds: `this.state != "2" || has(this.invalidatedOn)`,
});
