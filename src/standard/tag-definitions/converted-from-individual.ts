import { defineTag } from "../../model/tag.ts";

export const convertedFromIndividual = defineTag({
  id: "converted-from-individual",
  code: "TAG-LAW-10",
  title: { zh: "个转企", en: "converted from an individual business" },
  definition: "由个体工商户通过变更登记转型为企业，统一社会信用代码和成立日期延续。",
  dimension: "05",
  subjects: ["1"],
  basis: [
    { document: "个体工商户登记管理规定", article: "第十七条第二款", confidence: "seen" },
    { document: "个体工商户登记管理规定", article: "第二十三条", confidence: "seen" },
  ],
  setBy: "county",
  publicity: "P",
  publicText: "个体工商户转型为企业",
  isAdverse: false,
  evidence: ["market-entity"],
  condition: `this.marketEntity.exists(e,
    has(e.conversion) && e.conversion.route == "2" && has(e.conversion.convertedOn) && e.conversion.convertedOn <= asOf)`,
  removal: "不移除。",
  clause: "tag-rule#converted-from-individual",
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
});
