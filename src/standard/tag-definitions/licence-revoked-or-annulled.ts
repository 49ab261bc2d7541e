import { defineTag } from "../../model/tag.ts";

export const licenceRevokedOrAnnulled = defineTag({
  id: "licence-revoked-or-annulled",
  code: "TAG-LAW-09",
  title: { zh: "吊销营业执照或者撤销登记", en: "licence revoked or registration annulled" },
  definition: "被吊销营业执照，或者登记被撤销；吊销情况标注于电子营业执照。",
  dimension: "03",
  subjects: ["1", "2", "3"],
  basis: [
    { document: "市场主体登记管理条例实施细则", article: "第五十六条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第六十四条第三款", confidence: "seen" },
  ],
  setBy: "county",
  publicity: "P",
  publicText: "已吊销营业执照或者登记已撤销",
  isAdverse: true,
  evidence: ["market-entity"],
  condition: `this.marketEntity.exists(e, has(e.revokedOn) && e.revokedOn <= asOf || has(e.annulledOn) && e.annulledOn <= asOf)`,
  removal: "不移除；吊销、撤销的决定被撤销的除外。",
  clause: "tag-rule#licence-revoked-or-annulled",
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
});
