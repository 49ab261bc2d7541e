import { defineRule } from "../../../model/rule.ts";

export const suspensionAfterDeregistration = defineRule({
  id: "suspension-after-deregistration",
  code: "ENT-037D",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#after-end",
  source: [
    { document: "市场主体登记管理条例", article: "第三十一条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "注销后备案歇业", en: "suspension filed after deregistration" },
  why: "经登记机关注销登记，主体终止，没有歇业可言；多为代码填错。",
  message: {
    zh: "歇业备案日期 {value} 晚于该主体的注销日期 {deregisteredOn}（{otherPlace}）",
    en: "suspension filed on {value}, but deregistered on {deregisteredOn} ({otherPlace})",
  },
  fix: {
    zh: "核对代码、备案日期 {value} 和注销日期 {deregisteredOn}（{otherPlace}）",
    en: "check the code, {value} and {deregisteredOn} ({otherPlace})",
  },
  relation: "exclusion",
  on: ["suspension"],
  at: "filedOn",
  by: "subject",
  among: ["market-entity"],
  args: { deregisteredOn: "other.deregisteredOn" },
  where: `other.registrationState in ["3", "4"] && this.filedOn > other.deregisteredOn`,
});
