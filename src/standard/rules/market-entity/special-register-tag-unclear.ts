import { defineRule } from "../../../model/rule.ts";

export const specialRegisterTagUnclear = defineRule({
  id: "special-register-tag-unclear",
  code: "ENT-040B",
  severity: "warning",
  dimension: "完整性",
  clause: "market-entity#special-register",
  source: [{ document: "个体工商户登记管理规定", article: "第三十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "标记异常满两年没有另册标注", en: "no separate-register tag two years after the mark" },
  why: "2025年3月18日前个体工商户只标记为经营异常状态；这一期间是否计入两年，规定没有写明，只作提示。",
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
  when: `this.subjectRegime == "2" && !has(this.removedOn) && this.listedOn < "2025-03-18" && asOf >= "2025-07-15" && addYears(this.listedOn, parameters.separateRegisterYears) < asOf`,
  where: `other.ruleCode == "TAG-LAW-03" && !has(other.removedOn)`,
});
