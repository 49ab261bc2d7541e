import { defineRule } from "../../../model/rule.ts";

export const individualListedBeforeRevision = defineRule({
  id: "individual-listed-before-revision",
  code: "ABN-017B",
  severity: "warning",
  dimension: "一致性",
  clause: "abnormal-listing#wording",
  source: [{ document: "个体工商户年度报告办法", article: "第十三条至第十五条", confidence: "seen" }],
  since: "1.0.0",
  effectiveTo: "2025-03-17",
  title: { zh: "修订前的个体工商户写成列入名录", en: "individual entered in the list before the revision" },
  why: "2025年3月17日以前，对个体工商户是标记为经营异常状态，恢复时恢复正常记载状态，不是列入经营异常名录。",
  message: {
    zh: "列入日期 {listedOn}，个体工商户的列入方式应为标记为经营异常状态",
    en: "listed on {listedOn}; an individual business was marked then, not entered",
  },
  fix: { zh: "列入方式改为 2（标记为经营异常状态）", en: "set the form to 2 (mark of abnormal state)" },
  on: ["abnormal-listing"],
  at: "measure",
  args: { listedOn: "this.listedOn" },
  holds: [`this.subjectRegime != "2"`, `this.measure != "1"`].join(" || "),
});
