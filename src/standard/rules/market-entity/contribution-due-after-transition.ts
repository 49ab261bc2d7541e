import { defineRule } from "../../../model/rule.ts";

export const contributionDueAfterTransition = defineRule({
  id: "contribution-due-after-transition",
  code: "ENT-015A",
  severity: "warning",
  dimension: "准确性",
  clause: "market-entity#shareholders",
  source: [
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第二条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第八条、第九条", confidence: "seen" },
  ],
  since: "1.0.0",
  waivable: true,
  title: { zh: "老公司认缴期限过渡期后仍超五年", en: "old company still due after the transition" },
  why: "2024年6月30日前登记设立的有限责任公司，剩余认缴出资期限自2027年7月1日起超过五年的，应当在2027年6月30日前调整到五年内。经国家市场监督管理总局同意按原期限出资的，可以登记豁免；没有特别标注不等于违法，标注以责令改正逾期为前提。",
  message: {
    zh: "股东“{shareholder}”的认缴出资日期 {due} 晚于2032年6月30日，过渡期已于2027年6月30日届满",
    en: "the subscription of the shareholder “{shareholder}” is due on {due}, after 2032-06-30, and the transition ended on 2027-06-30",
  },
  fix: {
    zh: "核实公司是否已经调整：已调整的，更新认缴出资日期；没有调整的，由登记机关依法责令改正",
    en: "find out whether the company has adjusted its articles: if so, update the date; if not, the registrar orders correction",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    shareholder: `this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn > "2032-06-30" && !(has(this.changes) ? this.changes.exists(c, has(c.item) && has(c.changedOn) && c.item.matches('注册资本|出资') && s.subscribedOn <= addYears(c.changedOn, 5)) : s.subscribedOn <= addYears(this.approvedOn, 5)))[0].name`,
    due: `this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn > "2032-06-30" && !(has(this.changes) ? this.changes.exists(c, has(c.item) && has(c.changedOn) && c.item.matches('注册资本|出资') && s.subscribedOn <= addYears(c.changedOn, 5)) : s.subscribedOn <= addYears(this.approvedOn, 5)))[0].subscribedOn`,
  },
  holds: `
    asOf <= "2027-06-30" ||
    this.registrationState != "1" ||
    !this.entityType.matches('^(11|51|61)') ||
    this.establishedOn > "2024-06-30" ||
    this.shareholders.all(s, !has(s.subscribedOn) ||
      s.subscribedOn <= "2032-06-30" ||
      (has(this.changes)
        ? this.changes.exists(c, has(c.item) && has(c.changedOn) && c.item.matches('注册资本|出资') && s.subscribedOn <= addYears(c.changedOn, 5))
        : s.subscribedOn <= addYears(this.approvedOn, 5)))
  `,
});
