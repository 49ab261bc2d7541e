import { defineRule } from "../../../model/rule.ts";

export const jointStockSharesMissing = defineRule({
  id: "joint-stock-shares-missing",
  code: "ENT-019",
  severity: "error",
  dimension: "完整性",
  clause: "market-entity#shareholders",
  source: [{ document: "公司法", article: "第四十条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "股份有限公司发起人没有认购股份数", en: "promoter without a number of shares" },
  why: "股份有限公司应当公示发起人认购的股份数；只填出资额不能反映股份。",
  message: {
    zh: "发起人“{shareholder}”没有填写认购股份数",
    en: "the promoter “{shareholder}” has no number of shares",
  },
  fix: {
    zh: "按公司章程填写该发起人认购的股份数（股）",
    en: "fill in the number of shares by the articles of the company",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    shareholder: "this.shareholders.filter(s, !has(s.shares))[0].name",
  },
  holds: `!this.entityType.matches('^(12|52|62)') || this.shareholders.all(s, has(s.shares))`,
});
