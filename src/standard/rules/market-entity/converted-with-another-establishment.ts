import { defineRule } from "../../../model/rule.ts";

export const convertedWithAnotherEstablishment = defineRule({
  id: "converted-with-another-establishment",
  code: "ENT-038B",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#conversion",
  source: [{ document: "个体工商户登记管理规定", article: "第十七条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
  title: {
    zh: "变更登记转型后成立日期变了",
    en: "converted by a change of registration with another day of establishment",
  },
  why: "个体工商户通过变更登记转型为企业的，成立日期延续；注销后新设的，以新设之日为成立日期。",
  message: {
    zh: "通过变更登记转型，成立日期 {value} 与原个体工商户成立日期 {original} 不一致",
    en: "converted by a change of registration, but established on {value} instead of {original}",
  },
  fix: {
    zh: "成立日期应为 {original}（现为 {value}）；实为注销后新设的，办理方式改为 1",
    en: "the day must be {original}, not {value}; if it was set up anew, the route is 1",
  },
  on: ["market-entity"],
  at: "establishedOn",
  args: { original: "this.conversion.originalEstablishedOn" },
  holds: `this.conversion.route != "2" || this.conversion.convertedOn < "2025-07-15" || this.conversion.originalEstablishedOn == this.establishedOn`,
});
