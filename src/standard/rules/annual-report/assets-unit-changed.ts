import { defineRule } from "../../../model/rule.ts";

export const assetsUnitChanged = defineRule({
  id: "assets-unit-changed",
  code: "ANR-011A",
  severity: "warning",
  dimension: "准确性",
  clause: "annual-report#figures",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "资产总额与上年相差千倍以上", en: "assets differ from last year more than a thousandfold" },
  why: "金额以万元为单位；以元填写会与上年相差一万倍。相差一千倍以上的提示核对。",
  message: {
    zh: "资产总额 {value} 万元，与上一年度（{otherPlace}）相差一千倍以上",
    en: "assets of {value} (10 000 yuan) differ from the year before ({otherPlace}) a thousandfold or more",
  },
  fix: { zh: "核对单位；以元填写的，改为万元", en: "check the unit and convert from yuan" },
  relation: "agreement",
  on: ["annual-report"],
  at: "assets",
  by: "subject",
  where: "other.reportYear == string(int(this.reportYear) - 1)",
  holds: `this.assets == "无" || other.assets == "无" || compareDecimals(this.assets, "0") <= 0 || compareDecimals(other.assets, "0") <= 0 || compareDecimals(this.assets, shiftDecimal(other.assets, 3)) < 0 && compareDecimals(other.assets, shiftDecimal(this.assets, 3)) < 0`,
});
