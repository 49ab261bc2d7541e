import { defineRule } from "../../../model/rule.ts";

export const onlineOnlyMarkContradicted = defineRule({
  id: "online-only-mark-contradicted",
  code: "ENT-045B",
  severity: "warning",
  dimension: "一致性",
  clause: "market-entity#scope",
  source: [{ document: "个体工商户登记管理规定", article: "第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "网络经营标注与经营方式不一致", en: "online-only mark contradicts the flag" },
  why: "同时通过线下和网络经营的，应当登记实体经营场所，不作“仅通过网络”的标注。",
  message: {
    zh: "经营范围标注“仅通过网络开展经营活动”，而是否仅通过网络开展经营活动填为“否”",
    en: "the scope is marked online only while the online-only flag says no",
  },
  fix: {
    zh: "核实有无实体经营场所：没有的，该项改为 1；有的，删去经营范围后的标注",
    en: "find out whether there are physical premises: if not, set the flag to 1; if so, remove the mark from the scope",
  },
  on: ["market-entity"],
  at: "isOnlineOnly",
  holds: `this.isOnlineOnly == "1" || !this.businessScope.contains("仅通过网络开展经营活动")`,
});
