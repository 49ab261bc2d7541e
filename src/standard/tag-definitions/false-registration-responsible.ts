import { defineTag } from "../../model/tag.ts";

export const falseRegistrationResponsible = defineTag({
  id: "false-registration-responsible",
  code: "TAG-LAW-07",
  title: { zh: "虚假登记直接责任人", en: "answerable for a false registration" },
  definition: "因虚假登记被撤销的经营主体的直接责任人，自撤销之日起3年内被限制再次申请登记。",
  dimension: "03",
  subjects: ["4"],
  basis: [{ document: "市场主体登记管理条例", article: "第四十条", confidence: "seen" }],
  setBy: "county",
  publicity: "P",
  publicText: "虚假登记直接责任人，自登记被撤销之日起3年内不得再次申请登记",
  isAdverse: true,
  evidence: ["market-entity"],
  condition: `this.marketEntity.exists(e,
    has(e.isRepresentativeResponsible) && e.isRepresentativeResponsible == "1" && has(e.annulledOn) && e.annulledOn <= asOf &&
    addYears(e.annulledOn, parameters.falseRegistrationBarYears) >= asOf)`,
  removal: "自登记被撤销之日起满3年移除；撤销登记的决定被撤销的，同时移除。",
  months: 36,
  clause: "tag-rule#false-registration-responsible",
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
});
