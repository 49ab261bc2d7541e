import { defineRule } from "../../../model/rule.ts";

export const contributionSharesMissing = defineRule({
  id: "contribution-shares-missing",
  code: "ENT-019B",
  severity: "error",
  dimension: "完整性",
  clause: "shareholder-contribution#shares",
  source: [{ document: "公司法", article: "第四十条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "股份有限公司没有认购股份数", en: "joint-stock company without shares subscribed" },
  why: "股份有限公司公示发起人认购的股份数；注册资本分成股份，只有出资额看不出股权。",
  message: {
    zh: "公司为股份有限公司，没有填写“{shareholder}”认购的股份数",
    en: "a joint-stock company, but the shares of “{shareholder}” are missing",
  },
  fix: {
    zh: "按章程或者股东名册填写“{shareholder}”认购的股份数",
    en: "enter the shares of “{shareholder}” from the articles or the register",
  },
  on: ["shareholder-contribution"],
  at: "shares",
  args: { shareholder: "this.shareholderName" },
  holds: "!this.subject.entityType.matches('^(12|52|62)') || has(this.shares)",
});
