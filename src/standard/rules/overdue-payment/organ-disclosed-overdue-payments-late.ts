import { defineRule } from "../../../model/rule.ts";

export const organDisclosedOverduePaymentsLate = defineRule({
  id: "organ-disclosed-overdue-payments-late",
  code: "ANR-041",
  severity: "error",
  dimension: "时效性",
  clause: "overdue-payment#period",
  source: [{ document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "机关、事业单位公开逾期", en: "organ or institution disclosed late" },
  why: "机关、事业单位应于每年3月31日前公开上一年度逾期尚未支付中小企业款项的合同数量、金额等信息。最后一日为休假日的，从宽顺延。",
  message: { zh: "{value} 公开，晚于 {last}（{year}年度）", en: "disclosed on {value}, after {last} (year {year})" },
  fix: {
    zh: "核对公开日期和年度；确已逾期的，如实填写",
    en: "check day and year; if it was late, leave the true date",
  },
  on: ["overdue-payment"],
  at: "disclosedOn",
  args: {
    year: "this.reportYear",
    last: `rolledDay(string(int(this.reportYear) + 1) + "-" + parameters.overdueOrganDisclosureDay)`,
  },
  holds: `this.payerKind == "1" || this.disclosedOn <= rolledDay(string(int(this.reportYear) + 1) + "-" + parameters.overdueOrganDisclosureDay)`,
});
