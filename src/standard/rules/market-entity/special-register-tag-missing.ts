import { defineRule } from "../../../model/rule.ts";

export const specialRegisterTagMissing = defineRule({
  id: "special-register-tag-missing",
  code: "ENT-040A",
  severity: "error",
  dimension: "完整性",
  clause: "market-entity#special-register",
  source: [{ document: "个体工商户登记管理规定", article: "第三十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "列异满两年没有另册标注", en: "no separate-register tag after two years" },
  why: "个体工商户列入经营异常名录满两年未移出的，登记机关对其另册管理并作特别标注。数据中没有任何标注记录的不评判。",
  message: {
    zh: "{value} 列入经营异常名录，已满两年未移出，没有生效的另册管理标注（TAG-LAW-03）",
    en: "listed on {value}, not removed after two years, and no tag for the separate register (TAG-LAW-03)",
  },
  fix: {
    zh: "核对 {value} 的列入是否已移出；未移出的，依规定另册管理并补录标注",
    en: "see whether the listing of {value} was removed; if not, enter the business in the separate register and add the tag",
  },
  relation: "reference",
  on: ["abnormal-listing"],
  at: "listedOn",
  by: "subject",
  among: ["tag"],
  when: `this.subjectRegime == "2" && !has(this.removedOn) && this.listedOn >= "2025-03-18" && addYears(this.listedOn, parameters.separateRegisterYears) < asOf`,
  where: `other.ruleCode == "TAG-LAW-03" && !has(other.removedOn)`,
});
