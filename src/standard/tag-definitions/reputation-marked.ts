import { defineTag } from "../../model/tag.ts";

export const reputationMarked = defineTag({
  id: "reputation-marked",
  code: "TAG-LAW-17",
  title: { zh: "企业信誉信息标记", en: "reputation mark" },
  definition: "在公示系统记于企业名下的信誉信息，在有效期内，没有撤销（暂行）。",
  dimension: "04",
  subjects: ["1", "2", "3"],
  basis: [{ document: "国家企业信用信息公示系统公示实践（2023年11月起）", confidence: "provisional" }],
  setBy: "county",
  publicity: "P",
  publicText: "企业信誉信息",
  isAdverse: false,
  evidence: ["reputation"],
  condition: `this.reputation.exists(r,
    has(r.markedOn) && r.markedOn <= asOf && (!has(r.validTo) || r.validTo >= asOf) && (!has(r.revokedOn) || r.revokedOn > asOf))`,
  removal: "有效期届满或者被撤销后移除。",
  clause: "tag-rule#reputation-marked",
  since: "1.0.0",
});
