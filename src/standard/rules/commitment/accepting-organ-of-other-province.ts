import { defineRule } from "../../../model/rule.ts";

export const acceptingOrganOfOtherProvince = defineRule({
  id: "accepting-organ-of-other-province",
  code: "COM-011",
  severity: "warning",
  dimension: "一致性",
  clause: "commitment#parties",
  source: [
    { document: "GB 32100-2015", article: "第4章", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "受理单位与受理地不在同一省份", en: "accepting organ of another province" },
  why: "受理单位的统一社会信用代码第3、4位为登记地省份，一般与受理地一致；中央单位为10。不一致多为代码填错。",
  message: {
    zh: "受理单位代码 {value} 属 {organ}，受理地区划代码 {division} 属另一省份",
    en: "the organ code {value} is of {organ}, the division {division} of another province",
  },
  fix: {
    zh: "核对受理单位代码和受理地区划代码；确为跨省受理的不需处理",
    en: "check both; an acceptance across provinces may stay",
  },
  on: ["commitment"],
  at: "acceptingOrganCode",
  args: { organ: "this.acceptingOrganCode.substring(2, 4)", division: "this.acceptingDivisionCode" },
  holds: `!this.acceptingDivisionCode.matches("^[0-9]{6}$") || this.acceptingOrganCode.substring(2, 4) in ["10", this.acceptingDivisionCode.substring(0, 2)]`,
});
