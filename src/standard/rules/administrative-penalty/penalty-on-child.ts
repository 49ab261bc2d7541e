import { defineRule } from "../../../model/rule.ts";

export const penaltyOnChild = defineRule({
  id: "penalty-on-child",
  code: "PEN-033",
  severity: "error",
  dimension: "准确性",
  clause: "administrative-penalty#minors",
  source: [{ document: "行政处罚法", article: "第三十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "处罚不满十四周岁的人", en: "penalty on a child under fourteen" },
  why: "不满十四周岁的未成年人有违法行为的，不予行政处罚；看行为时的年龄，没有违法行为终了日期的不作判断，生日当日不作判断。多为证件号码或者日期录错。",
  message: {
    zh: "违法行为终了之日 {violationEndedOn}，行政相对人不满十四周岁",
    en: "the subject was under fourteen when the violation ended on {violationEndedOn}",
  },
  fix: {
    zh: "核对证件号码和违法行为终了日期；确实不满十四周岁的，撤销该处罚并停止归集",
    en: "check the identity number and the date; if the subject was a child, the penalty must be annulled",
  },
  on: ["administrative-penalty"],
  at: "violationEndedOn",
  args: { violationEndedOn: "this.violationEndedOn" },
  holds: [
    `this.subject.kind != "2"`,
    `this.subject.idType != "10"`,
    `citizenIdBirthDate(this.subject.idNumber) == ""`,
    "this.violationEndedOn >= addYears(citizenIdBirthDate(this.subject.idNumber), 14)",
  ].join(" || "),
});
