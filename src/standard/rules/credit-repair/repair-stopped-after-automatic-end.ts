import { defineRule } from "../../../model/rule.ts";

export const repairStoppedAfterAutomaticEnd = defineRule({
  id: "repair-stopped-after-automatic-end",
  code: "REP-020",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#stop",
  source: [
    {
      document: "市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）",
      article: "第十三条",
      confidence: "seen",
    },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第七条至第九条",
      confidence: "seen",
    },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "公示期满以后才以修复停止公示", en: "publicity stopped by repair after its end" },
  why: "公示期满的信息应由机关停止公示，不因办理修复而延长；义务没有履行完毕的按行业主管部门的规定执行，不评判。",
  message: {
    zh: "停止公示日期 {value} 晚于公示截止期 {endsOn}（{otherPlace}）",
    en: "stopped on {value}, after the last day of publicity {endsOn} ({otherPlace})",
  },
  fix: {
    zh: "核对两个日期；确已超期公示的，如实填写",
    en: "check both dates; if it was shown too long, leave the true date",
  },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "publicityStoppedOn",
  args: { endsOn: "other.publicityEndsOn" },
  by: "document",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3" && this.decision == "1"`,
  where: `other.publicityEndsOn < this.publicityStoppedOn && (!has(other.fulfilment) || other.fulfilment == "1")`,
});
