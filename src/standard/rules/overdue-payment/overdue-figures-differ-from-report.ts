import { defineRule } from "../../../model/rule.ts";

export const overdueFiguresDifferFromReport = defineRule({
  id: "overdue-figures-differ-from-report",
  code: "ANR-043B",
  severity: "warning",
  dimension: "一致性",
  clause: "overdue-payment#annual-report",
  source: [
    { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "与年度报告的合同数量、金额不一致", en: "figures differ from the annual report" },
  why: "大型企业的逾期款项信息取自年度报告，两处同一年度的合同数量、金额应相等。",
  message: {
    zh: "合同数量或者金额与年度报告（{otherPlace}）不同",
    en: "number or amount differs from the annual report ({otherPlace})",
  },
  fix: { zh: "以更正后的年度报告为准，更新本条", en: "follow the corrected annual report" },
  relation: "agreement",
  on: ["overdue-payment"],
  at: "overdueAmount",
  by: "subject-year",
  among: ["annual-report"],
  when: `!has(this.origin) || this.origin == "1"`,
  holds:
    "compareDecimals(other.overdueContractCount, this.contractCount) == 0 && compareDecimals(other.overdueAmount, this.overdueAmount) == 0",
});
