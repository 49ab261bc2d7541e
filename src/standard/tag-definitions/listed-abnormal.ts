import { defineTag } from "../../model/tag.ts";

export const listedAbnormal = defineTag({
  id: "listed-abnormal",
  code: "TAG-LAW-12",
  title: { zh: "列入经营异常名录", en: "in the abnormal-operation list" },
  definition: "被列入经营异常名录（2025年3月18日前的个体工商户为标记经营异常状态），没有移出。",
  dimension: "04",
  subjects: ["1", "2", "3"],
  basis: [
    { document: "企业信息公示暂行条例", article: "第十八条", confidence: "seen" },
    { document: "企业经营异常名录管理办法", article: "第五条、第十条", confidence: "seen" },
  ],
  setBy: "county",
  publicity: "P",
  publicText: "列入经营异常名录",
  isAdverse: true,
  evidence: ["abnormal-listing"],
  condition: `this.abnormalListing.exists(l,
    has(l.listedOn) && l.listedOn <= asOf && (!has(l.removedOn) || l.removedOn > asOf))`,
  removal: "全部列入均移出后移除。",
  clause: "tag-rule#listed-abnormal",
  since: "1.0.0",
  effectiveFrom: "2014-10-01",
});
