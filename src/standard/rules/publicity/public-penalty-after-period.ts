import { defineRule } from "../../../model/rule.ts";

export const publicPenaltyAfterPeriod = defineRule({
  id: "public-penalty-after-period",
  code: "PUB-007B",
  severity: "error",
  dimension: "时效性",
  clause: "publicity#end",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第十三条", confidence: "seen" },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "处罚公示期满仍在公示", en: "penalty shown after its period" },
  why: "公示截止期是公示的最后一日，次日起不再显示。信用中国对未完全履行义务的，按行业主管部门规定继续公示，不作判断。",
  message: {
    zh: "公示截止期 {value} 已过，处罚仍在公示副本中",
    en: "the last day of publicity {value} has passed, and the penalty is still in the public copy",
  },
  fix: {
    zh: "从公示副本中删去该记录；公示截止期填错的，更正",
    en: "remove the record from the public copy, or correct the day",
  },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  holds: `this.publicityEndsOn >= asOf || has(this.envelope) && has(this.envelope.regime) && this.envelope.regime == "creditchina" && has(this.fulfilment) && this.fulfilment != "1"`,
});
