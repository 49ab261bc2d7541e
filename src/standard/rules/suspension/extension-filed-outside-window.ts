import { defineRule } from "../../../model/rule.ts";

export const extensionFiledOutsideWindow = defineRule({
  id: "extension-filed-outside-window",
  code: "ENT-029H",
  severity: "warning",
  dimension: "时效性",
  clause: "suspension#filing",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第四十一条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "延长歇业没有在届满前三十日内办理", en: "extension not filed within thirty days before the end" },
  why: "延长歇业期限，应于期限届满前30日内办理；期满后歇业已自动结束，不能再延长。",
  message: {
    zh: "前次歇业至 {endsOn}（{otherPlace}），延长备案日期 {value} 不在届满前30日内",
    en: "the suspension ended on {endsOn} ({otherPlace}); the extension filed on {value} is not within 30 days before",
  },
  fix: {
    zh: "核对前次终止日期 {endsOn}（{otherPlace}）和备案日期 {value}；期满后备案的，改为新的一次歇业",
    en: "check {endsOn} ({otherPlace}) and {value}; filed after the end it is a new suspension",
  },
  relation: "agreement",
  on: ["suspension"],
  at: "filedOn",
  by: "subject",
  args: { endsOn: "other.endsOn" },
  when: `has(this.isExtension) && this.isExtension == "1"`,
  where: "other.endsOn < this.startsOn && addDays(other.endsOn, 1) == this.startsOn",
  holds:
    "this.filedOn <= other.endsOn && this.filedOn >= addDays(other.endsOn, 0 - parameters.suspensionExtensionDays)",
});
