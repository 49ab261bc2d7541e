import { defineTag } from "../../model/tag.ts";

export const onlineOnlyBusiness = defineTag({
  id: "online-only-business",
  code: "TAG-LAW-11",
  title: { zh: "仅通过网络开展经营活动", en: "does business online only" },
  definition: "个体工商户以网络经营场所登记，仅通过网络开展经营活动，标注在经营范围之后。",
  dimension: "05",
  subjects: ["2"],
  basis: [{ document: "个体工商户登记管理规定", article: "第十三条", confidence: "seen" }],
  setBy: "county",
  publicity: "P",
  publicText: "仅通过网络开展经营活动",
  isAdverse: false,
  evidence: ["market-entity"],
  condition: `this.marketEntity.exists(e, has(e.isOnlineOnly) && e.isOnlineOnly == "1")`,
  removal: "变更经营场所，不再仅通过网络经营的，移除。",
  clause: "tag-rule#online-only-business",
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
});
