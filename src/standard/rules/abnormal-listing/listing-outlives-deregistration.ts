import { defineRule } from "../../../model/rule.ts";

/** The day that counts is that of the deregistration, not of the listing. */
export const listingOutlivesDeregistration = defineRule({
  id: "listing-outlives-deregistration",
  code: "ABN-012G",
  severity: "warning",
  dimension: "时效性",
  clause: "abnormal-listing#removal",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第二十条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  title: { zh: "当事人已注销仍在名录中", en: "still listed after deregistration" },
  why: "当事人依法注销后，由登记地市场监督管理部门移出经营异常名录、严重违法失信名单；没有规定期限，所以只作提示。",
  message: {
    zh: "登记的注销日期为 {deregistered}（{otherPlace}），列入记录没有移出日期",
    en: "deregistered on {deregistered} ({otherPlace}), but not removed from the list",
  },
  fix: { zh: "作出移出决定，填写移出日期和移出事由", en: "decide the removal and fill in its day and reason" },
  relation: "exclusion",
  on: ["abnormal-listing", "serious-listing"],
  at: "removedOn",
  by: "subject",
  among: ["market-entity"],
  when: "!has(this.removedOn)",
  where: `other.deregisteredOn >= "2025-12-25" && this.listedOn <= other.deregisteredOn`,
  args: { deregistered: "other.deregisteredOn" },
});
