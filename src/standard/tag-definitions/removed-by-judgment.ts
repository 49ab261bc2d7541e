import { defineTag } from "../../model/tag.ts";

export const removedByJudgment = defineTag({
  id: "removed-by-judgment",
  code: "TAG-LAW-14",
  title: { zh: "涤除信息", en: "person removed by judgment" },
  definition: "登记机关依人民法院的协助执行通知书，公示法定代表人、董事等的涤除信息。",
  dimension: "03",
  subjects: ["1"],
  basis: [{ document: "公司登记管理实施办法", article: "第二十三条", confidence: "seen" }],
  setBy: "county",
  publicity: "P",
  publicText: "依人民法院协助执行通知书公示涤除信息",
  isAdverse: false,
  evidence: ["market-entity"],
  condition: `this.marketEntity.exists(e, has(e.removalByJudgment) && has(e.removalByJudgment.enforcementNoticeNumber))`,
  removal: "办理相应的变更登记、备案后移除。",
  clause: "tag-rule#removed-by-judgment",
  since: "1.0.0",
  effectiveFrom: "2025-02-10",
});
