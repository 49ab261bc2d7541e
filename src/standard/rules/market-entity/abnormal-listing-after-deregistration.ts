import { defineRule } from "../../../model/rule.ts";

export const abnormalListingAfterDeregistration = defineRule({
  id: "abnormal-listing-after-deregistration",
  code: "ENT-037B",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#after-end",
  source: [
    { document: "市场主体登记管理条例", article: "第三十一条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "注销后列入经营异常名录", en: "listed as abnormal after deregistration" },
  why: "经登记机关注销登记，主体终止，不再列入经营异常名录；多为注销没有及时更新。",
  message: {
    zh: "列入日期 {value} 晚于该主体的注销日期 {deregisteredOn}（{otherPlace}）",
    en: "listed on {value}, but deregistered on {deregisteredOn} ({otherPlace})",
  },
  fix: {
    zh: "核对代码、列入日期 {value} 和注销日期 {deregisteredOn}（{otherPlace}）；误列的撤销",
    en: "check the code, {value} and {deregisteredOn} ({otherPlace}); withdraw a wrong listing",
  },
  relation: "exclusion",
  on: ["abnormal-listing"],
  at: "listedOn",
  by: "subject",
  among: ["market-entity"],
  args: { deregisteredOn: "other.deregisteredOn" },
  where: `other.registrationState in ["3", "4"] && this.listedOn > other.deregisteredOn`,
});
