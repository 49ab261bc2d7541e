import { defineRule } from "../../../model/rule.ts";

/** The day that counts is that of the restoration, not of the listing. */
export const earlyRemovalAfterRestoration = defineRule({
  id: "early-removal-after-restoration",
  code: "SER-013C",
  severity: "error",
  dimension: "一致性",
  clause: "serious-listing#restoration",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第二十三条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  title: { zh: "恢复列入后又提前移出", en: "early removal after a restoration" },
  why: "2025年12月25日以后因弄虚作假撤销准予修复的，公示期重新计算，并不得提前停止公示，三年内不得申请。",
  message: {
    zh: "恢复列入日期 {restored}，移出日期 {value} 以提前移出为由",
    en: "restored on {restored}, but removed early on {value}",
  },
  fix: { zh: "复核移出决定；应公示到期满移出日期", en: "review the removal; the listing stays until its planned end" },
  on: ["serious-listing"],
  at: "removedOn",
  args: { restored: "this.restoredOn" },
  holds: [`this.restoredOn < "2025-12-25" || this.removalReason != "2"`, "this.removedOn <= this.restoredOn"].join(
    " || ",
  ),
});
