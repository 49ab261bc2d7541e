import { defineTag } from "../../model/tag.ts";

export const individualSeparateRegister = defineTag({
  id: "individual-separate-register",
  code: "TAG-LAW-03",
  title: { zh: "个体工商户另册管理", en: "individual business in the separate register" },
  definition: "个体工商户列入经营异常名录满两年未移出，由登记机关另册管理。2025年3月18日前的标记经营异常状态不计入。",
  dimension: "03",
  subjects: ["2"],
  basis: [
    { document: "个体工商户登记管理规定", article: "第三十二条", confidence: "seen" },
    { document: "个体工商户登记管理规定", article: "第三十三条", confidence: "seen" },
  ],
  setBy: "county",
  publicity: "P",
  publicText: "另册管理（列入经营异常名录满两年未移出）",
  isAdverse: true,
  evidence: ["abnormal-listing"],
  condition: `this.abnormalListing.exists(l,
    has(l.subjectRegime) && l.subjectRegime == "2" && has(l.listedOn) && l.listedOn >= "2025-03-18" &&
    addYears(l.listedOn, parameters.separateRegisterYears) < asOf && (!has(l.removedOn) || l.removedOn > asOf))`,
  removal: "移出经营异常名录后移除，恢复登记在册状态。",
  clause: "tag-rule#individual-separate-register",
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
});
