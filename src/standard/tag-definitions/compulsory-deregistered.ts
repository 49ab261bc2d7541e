import { defineTag } from "../../model/tag.ts";

export const compulsoryDeregistered = defineTag({
  id: "compulsory-deregistered",
  code: "TAG-LAW-05",
  title: { zh: "强制注销", en: "deregistered by compulsion" },
  definition: "登记机关作出强制注销登记决定。公告期间和终止程序的不标注。",
  dimension: "03",
  subjects: ["1"],
  basis: [
    { document: "强制注销公司登记制度实施办法", article: "第八条", confidence: "seen" },
    { document: "公司法", article: "第二百四十一条", confidence: "seen" },
  ],
  setBy: "county",
  publicity: "P",
  publicText: "强制注销",
  isAdverse: true,
  evidence: ["compulsory-deregistration"],
  condition: `this.compulsoryDeregistration.exists(c,
    has(c.result) && c.result == "1" && has(c.decidedOn) && c.decidedOn <= asOf && (!has(c.restoredOn) || c.restoredOn > asOf))`,
  removal: "恢复公司登记后移除。",
  clause: "tag-rule#compulsory-deregistered",
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
});
