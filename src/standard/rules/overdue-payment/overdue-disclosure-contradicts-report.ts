import { defineRule } from "../../../model/rule.ts";

export const overdueDisclosureContradictsReport = defineRule({
  id: "overdue-disclosure-contradicts-report",
  code: "ANR-043A",
  severity: "warning",
  dimension: "一致性",
  clause: "overdue-payment#annual-report",
  source: [
    { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: {
    zh: "与年度报告是否存在逾期款项不一致",
    en: "whether there are overdue payments differs from the annual report",
  },
  why: "大型企业的逾期款项信息取自年度报告，两处同一年度应一致；不一致的一处可能已经更正。",
  message: {
    zh: "是否存在逾期款项填的是 {said}，年度报告（{otherPlace}）不同",
    en: "{said} is said here, but the annual report ({otherPlace}) says otherwise",
  },
  fix: { zh: "以更正后的年度报告为准，更新本条", en: "follow the corrected annual report" },
  relation: "agreement",
  on: ["overdue-payment"],
  at: "hasOverduePayments",
  by: "subject-year",
  among: ["annual-report"],
  args: { said: `codeTitle("yes-no", this.hasOverduePayments)` },
  when: `!has(this.origin) || this.origin == "1"`,
  holds: "other.hasOverduePayments == this.hasOverduePayments",
});
