import { defineRule } from "../../../model/rule.ts";

export const conversionContradicted = defineRule({
  id: "conversion-contradicted",
  code: "ENT-038D",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#conversion",
  source: [
    { document: "个体工商户登记管理规定", article: "第十七条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "个转企标志与转型信息矛盾", en: "conversion contradicts the flag" },
  why: "填了个转企的办理方式和日期，“是否个转企”却为“否”，两处必有一错。",
  message: {
    zh: "“是否个转企”为否，但填写了个转企信息",
    en: "the entity is said not to be converted, but a conversion is given",
  },
  fix: {
    zh: "核对登记档案：确为转型的，是否个转企改为 1；不是的，删去个转企信息",
    en: "see the file: set the flag to 1 or drop the conversion",
  },
  on: ["market-entity"],
  at: "isConvertedFromIndividual",
  holds: `this.isConvertedFromIndividual != "0" || !has(this.conversion)`,
});
