import { defineRule } from "../../../model/rule.ts";

export const invalidationReasonMissing = defineRule({
  id: "invalidation-reason-missing",
  code: "LIC-007B",
  severity: "error",
  dimension: "完整性",
  clause: "administrative-licence#state",
  source: [{ document: "行政许可法", article: "第六十九条、第七十条", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "许可无效但没有失效原因", en: "invalid licence without its reason" },
  why: "注销、撤销、撤回、吊销、期满的法律后果不同，只知无效不能据以使用。",
  message: {
    zh: "当前状态为 2（无效），但没有填写失效原因",
    en: "the state is 2 (invalid), but the reason is missing",
  },
  fix: {
    zh: "填写失效原因：1 注销、2 撤销、3 撤回、4 吊销、5 失效",
    en: "fill in the reason: 1 deregistered, 2 annulled, 3 withdrawn, 4 revoked, 5 expired",
  },
  on: ["administrative-licence"],
  at: "invalidationReason",
  holds: `this.state != "2" || has(this.invalidationReason)`,
});
