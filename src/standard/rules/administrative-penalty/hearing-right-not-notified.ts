import { defineRule } from "../../../model/rule.ts";

export const hearingRightNotNotified = defineRule({
  id: "hearing-right-not-notified",
  code: "PEN-029B",
  severity: "warning",
  dimension: "完整性",
  clause: "administrative-penalty#case",
  source: [{ document: "行政处罚法", article: "第六十三条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-07-15",
  title: { zh: "没有告知听证权利", en: "not told of the right to a hearing" },
  why: "拟作出降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业等处罚的，应告知当事人有要求听证的权利。暂扣、限制开展生产经营活动没有列明，罚款、没收数额较大的标准由各部门规定，均不作判断；没有填写处罚告知日期的不作判断。",
  message: {
    zh: "处罚种类含应告知听证权利的种类，但“是否告知听证权利”不是 1（处罚告知日期 {notified}）",
    en: "a hearing is due for these kinds, but the party was not told so (notified on {notified})",
  },
  fix: { zh: "已告知的，填 1；确未告知的，报告处罚机关处理", en: "if it was told, say 1; otherwise tell the organ" },
  on: ["administrative-penalty"],
  at: "isHearingNotified",
  args: { notified: "this.notifiedOn" },
  holds: `!has(this.notifiedOn) || !this.penaltyKinds.exists(kind, kind in ["32", "33", "35", "42", "43", "44"]) || has(this.isHearingNotified) && this.isHearingNotified == "1"`,
});
