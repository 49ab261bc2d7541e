import { defineRule } from "../../../model/rule.ts";

export const onlineOnlyScopeWithoutMark = defineRule({
  id: "online-only-scope-without-mark",
  code: "ENT-004",
  severity: "warning",
  dimension: "规范性",
  clause: "market-entity#scope",
  source: [{ document: "个体工商户登记管理规定", article: "第十三条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
  title: { zh: "仅网络经营的经营范围未作标注", en: "online-only scope without its mark" },
  why: "仅通过网络开展经营活动的个体工商户，登记机关应当在其经营范围后标注“（仅通过网络开展经营活动）”，使公众知道没有实体经营场所。",
  message: {
    zh: "该个体工商户仅通过网络开展经营活动，经营范围后没有标注“（仅通过网络开展经营活动）”",
    en: "this individual business works online only, yet its scope lacks the mark “（仅通过网络开展经营活动）”",
  },
  fix: {
    zh: "在经营范围末尾加注“（仅通过网络开展经营活动）”；另有实体经营场所的，将是否仅通过网络开展经营活动改为 0",
    en: "append “（仅通过网络开展经营活动）” to the scope; if there are physical premises too, set the online-only flag to 0",
  },
  on: ["market-entity"],
  at: "businessScope",
  holds: `this.entityType != "9500" || this.isOnlineOnly != "1" || this.businessScope.contains("仅通过网络开展经营活动")`,
});
