import { defineRule } from "../../../model/rule.ts";

export const nameListingBeforeNameProvisions = defineRule({
  id: "name-listing-before-name-provisions",
  code: "ABN-002C",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#grounds",
  source: [{ document: "企业名称登记管理规定", article: "第二十三条", confidence: "known" }],
  since: "1.0.0",
  effectiveTo: "2021-02-28",
  title: { zh: "规定施行前以未变更名称列入", en: "listed for its name before the provisions" },
  why: "逾期未办理名称变更登记的列入，依据是2021年3月1日起施行的企业名称登记管理规定。",
  message: {
    zh: "列入日期 {value} 早于2021年3月1日，事由却是逾期未办理名称变更登记",
    en: "listed on {value}, before 2021-03-01, for a change of name not registered",
  },
  fix: { zh: "对照列入决定更正事由或者列入日期", en: "correct the reason or the date after the decision" },
  on: ["abnormal-listing"],
  at: "listedOn",
  holds: `this.reason != "13"`,
});
