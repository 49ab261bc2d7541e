import { defineTag } from "../../model/tag.ts";

export const featuredIndividualBusiness = defineTag({
  id: "featured-individual-business",
  code: "TAG-LAW-16",
  title: { zh: "名特优新个体工商户", en: "featured individual business" },
  definition: "被认定为知名、特色、优质、新兴个体工商户。",
  dimension: "06",
  subjects: ["2"],
  basis: [{ document: "个体工商户分型分类精准帮扶文件（2024年）", confidence: "known" }],
  setBy: "county",
  publicity: "P",
  publicText: "名特优新个体工商户",
  isAdverse: false,
  evidence: ["market-entity"],
  whyNotComputed: "由认定机关按分型分类的标准认定，认定结果不在本标准的记录类型中。",
  removal: "认定到期或者被取消后移除。",
  clause: "tag-rule#featured-individual-business",
  since: "1.0.0",
});
