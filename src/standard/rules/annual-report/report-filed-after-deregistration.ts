import { defineRule } from "../../../model/rule.ts";

export const reportFiledAfterDeregistration = defineRule({
  id: "report-filed-after-deregistration",
  code: "ANR-024B",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#state",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "注销以后报送年报", en: "report filed after the deregistration" },
  why: "已经注销的主体不能再报送年度报告；多为统一社会信用代码填错或者注销日期有误。",
  message: {
    zh: "报送日期 {value} 晚于该主体的注销日期（{otherPlace}）",
    en: "filed on {value}, after the subject was deregistered ({otherPlace})",
  },
  fix: {
    zh: "核对统一社会信用代码、报送日期和注销日期",
    en: "check the code, the day of filing and that of the deregistration",
  },
  relation: "exclusion",
  on: ["annual-report"],
  at: "reportedOn",
  by: "subject",
  among: ["market-entity"],
  where: "other.deregisteredOn < this.reportedOn",
});
