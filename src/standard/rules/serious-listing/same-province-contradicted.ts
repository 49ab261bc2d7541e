import { defineRule } from "../../../model/rule.ts";

export const sameProvinceContradicted = defineRule({
  id: "same-province-contradicted",
  code: "SER-006F",
  severity: "warning",
  dimension: "一致性",
  clause: "serious-listing#publication",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十四条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "是否同一省份与代码不符", en: "same province contradicted by the codes" },
  why: "机关所在省份和当事人所在省份可由所在区划或者代码第3、4位推得；迁移过的主体以所在区划为准，代码可能不同，所以只作提示。国家登记的主体不判断。",
  message: {
    zh: "是否同一省份为 {value}，机关代码的省份为 {organ}，当事人的省份为 {place}",
    en: "same province is {value}, but the organ is of {organ} and the subject of {place}",
  },
  fix: {
    zh: "按当事人登记地更正；迁移过的填写所在区划",
    en: "correct it after the place of registration; for a subject that moved fill in its division",
  },
  on: ["serious-listing"],
  at: "isSameProvince",
  args: {
    organ: "this.decisionOrganCode.substring(2, 4)",
    place:
      "(has(this.subject.divisionCode) ? this.subject.divisionCode.substring(0, 2) : this.subject.creditCode.substring(2, 4))",
  },
  holds: [
    `has(this.subject.divisionCode) && !this.subject.divisionCode.matches("^[0-9]{6}$")`,
    `this.subject.creditCode.substring(2, 4) == "10" || this.decisionOrganCode.substring(2, 4) == "10"`,
    `(this.isSameProvince == "1") == (this.decisionOrganCode.substring(2, 4) == (has(this.subject.divisionCode) ? this.subject.divisionCode.substring(0, 2) : this.subject.creditCode.substring(2, 4)))`,
  ].join(" || "),
});
