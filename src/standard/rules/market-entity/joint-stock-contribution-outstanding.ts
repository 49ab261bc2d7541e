import { defineRule } from "../../../model/rule.ts";

export const jointStockContributionOutstanding = defineRule({
  id: "joint-stock-contribution-outstanding",
  code: "ENT-014C",
  severity: "warning",
  dimension: "准确性",
  clause: "market-entity#shareholders",
  source: [
    { document: "公司法", article: "第九十八条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第五条、第七条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "股份有限公司登记时股款未缴足", en: "joint-stock company registered with shares unpaid" },
  why: "股份有限公司的发起人应当在公司成立前全额缴纳股款，发行新股的在变更登记前缴足，没有认缴期限。",
  message: {
    zh: "发起人“{shareholder}”的认缴出资日期 {due} 晚于核准日期 {approvedOn}；股份有限公司的股款应在登记前缴足",
    en: "the contribution of the promoter “{shareholder}” is due on {due}, after the approval on {approvedOn}; shares must be paid up before registration",
  },
  fix: {
    zh: "核对缴纳股款的日期，最晚为 {approvedOn}；类型填错的，改正类型",
    en: "check the day of payment, {approvedOn} at the latest, or correct the type",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    shareholder: "this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn > this.approvedOn)[0].name",
    due: "this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn > this.approvedOn)[0].subscribedOn",
    approvedOn: "this.approvedOn",
  },
  holds: `
    !this.entityType.matches('^(12|52|62)') ||
    this.establishedOn < "2024-07-01" ||
    this.shareholders.all(s, !has(s.subscribedOn) || s.subscribedOn <= this.approvedOn)
  `,
});
