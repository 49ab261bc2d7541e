import { defineRule } from "../../../model/rule.ts";

export const domicileWithoutDivision = defineRule({
  id: "domicile-without-division",
  code: "ENT-046",
  severity: "warning",
  dimension: "规范性",
  clause: "market-entity#premises",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "住所看不出所在市县", en: "domicile names no city or county" },
  why: "住所应能确定所在的市、县、区；直辖市、新疆生产建设兵团等写法不一，不要求逐级写全。另填了区划代码或者所在地区、仅通过网络经营、外国企业的，不在此列。",
  message: {
    zh: "住所“{value}”没有写明所在的市、县、区",
    en: "the domicile “{value}” names no city, county or district",
  },
  fix: {
    zh: "补写住所所在的市、县、区，或者填写住所所在区划代码",
    en: "add the city, county or district, or fill in the division of the domicile",
  },
  on: ["market-entity"],
  at: "domicile",
  holds: `
    this.domicile.matches('市|县|区|旗|州|盟|兵团|北京|天津|上海|重庆') ||
    has(this.domicileDivision) ||
    has(this.domicileDistrict) ||
    this.entityType.matches('^7') ||
    has(this.isOnlineOnly) && this.isOnlineOnly == "1" ||
    has(this.businessScope) && this.businessScope.contains("仅通过网络开展经营活动")
  `,
});
