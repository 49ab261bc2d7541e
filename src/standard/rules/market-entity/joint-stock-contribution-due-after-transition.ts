import { defineRule } from "../../../model/rule.ts";

export const jointStockContributionDueAfterTransition = defineRule({
  id: "joint-stock-contribution-due-after-transition",
  code: "ENT-015B",
  severity: "warning",
  dimension: "准确性",
  clause: "market-entity#shareholders",
  source: [
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第二条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第八条、第九条", confidence: "seen" },
  ],
  since: "1.0.0",
  waivable: true,
  title: { zh: "老股份公司过渡期后股款未缴足", en: "old joint-stock company unpaid after the transition" },
  why: "2024年6月30日前登记设立的股份有限公司，发起人应当在2027年6月30日前全额缴纳股款。经国家市场监督管理总局同意按原期限出资的，可以登记豁免。",
  message: {
    zh: "发起人“{shareholder}”的认缴出资日期 {due} 晚于2027年6月30日",
    en: "the contribution of the promoter “{shareholder}” is due on {due}, after 2027-06-30",
  },
  fix: {
    zh: "核实股款是否已经缴足：已缴足的，更新认缴和实缴信息；没有缴足的，由登记机关依法责令改正",
    en: "find out whether the shares are paid up: if so, update the data; if not, the registrar orders correction",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    shareholder: `this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn > "2027-06-30" && s.subscribedOn > this.approvedOn)[0].name`,
    due: `this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn > "2027-06-30" && s.subscribedOn > this.approvedOn)[0].subscribedOn`,
  },
  holds: `
    asOf <= "2027-06-30" ||
    this.registrationState != "1" ||
    !this.entityType.matches('^(12|52|62)') ||
    this.establishedOn > "2024-06-30" ||
    this.shareholders.all(s, !has(s.subscribedOn) || s.subscribedOn <= "2027-06-30" || s.subscribedOn <= this.approvedOn)
  `,
});
