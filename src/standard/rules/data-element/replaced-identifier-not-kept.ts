import { defineRule } from "../../../model/rule.ts";

export const replacedIdentifierNotKept = defineRule({
  id: "replaced-identifier-not-kept",
  code: "STD-011",
  severity: "warning",
  dimension: "一致性",
  clause: "data-element#replacement",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "替代的数据元没有保留旧标识符", en: "old identifier not kept as a synonym" },
  why: "旧数据仍用旧标识符，两个主版本内要能认出。",
  message: {
    zh: "“{value}”已由“{by}”替代，后者不在登记册中，或者同义名称中没有“{value}”",
    en: "“{value}” was replaced by “{by}”, which is not registered or does not have “{value}” among its synonyms",
  },
  fix: {
    zh: "在替代它的数据元的同义名称中加入“{value}”，保留两个主版本；没有登记“{by}”的，先登记",
    en: "register “{by}” and keep “{value}” among its synonyms for two major versions",
  },
  relation: "reference",
  on: ["data-element"],
  at: "replacedBy",
  by: "namespace",
  args: { value: "this.identifier", by: "this.replacedBy" },
  when: `this.status == "3" && this.replacedBy != ""`,
  where: `other.identifier == this.replacedBy && other.synonyms.exists(s, s == this.identifier)`,
});
