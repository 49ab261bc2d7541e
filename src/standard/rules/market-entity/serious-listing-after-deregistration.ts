import { defineRule } from "../../../model/rule.ts";

export const seriousListingAfterDeregistration = defineRule({
  id: "serious-listing-after-deregistration",
  code: "ENT-037E",
  severity: "warning",
  dimension: "准确性",
  clause: "market-entity#after-end",
  source: [
    { document: "市场主体登记管理条例", article: "第三十一条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "注销后列入严重违法失信名单", en: "listed as serious after deregistration" },
  why: "主体注销后一般不再列入；对注销前行为的处罚在注销后作出并列入的，请核实当事人是否应为责任人员。",
  message: {
    zh: "列入日期 {value} 晚于该主体的注销日期 {deregisteredOn}（{otherPlace}）",
    en: "listed on {value}, but deregistered on {deregisteredOn} ({otherPlace})",
  },
  fix: {
    zh: "核对当事人、列入日期 {value} 和注销日期 {deregisteredOn}（{otherPlace}）",
    en: "check the party, {value} and {deregisteredOn} ({otherPlace})",
  },
  relation: "exclusion",
  on: ["serious-listing"],
  at: "listedOn",
  by: "subject",
  among: ["market-entity"],
  args: { deregisteredOn: "other.deregisteredOn" },
  where: `other.registrationState in ["3", "4"] && this.listedOn > other.deregisteredOn`,
});
