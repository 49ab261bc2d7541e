import { defineRule } from "../../../model/rule.ts";

export const publicCopyAfterPlannedEnd = defineRule({
  id: "public-copy-after-planned-end",
  code: "PUB-007A",
  severity: "error",
  dimension: "时效性",
  clause: "publicity#end",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第十三条", confidence: "seen" },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "到期仍在公示", en: "shown after the planned end" },
  why: "公示期届满的应停止公示；应停止公示日期是公示的最后一日，次日起不再显示。信用中国对未完全履行义务的另有规定，由处罚记录的规则判断。",
  message: {
    zh: "应停止公示日期 {value} 已过，记录仍在公示副本中",
    en: "the planned last day {value} has passed, and the record is still in the public copy",
  },
  fix: { zh: "从公示副本中删去该记录", en: "remove the record from the public copy" },
  on: { having: "envelope" },
  at: "envelope.publicity.plannedEndOn",
  holds: `this.envelope.publicity.plannedEndOn >= asOf || this.envelope.regime == "creditchina"`,
});
