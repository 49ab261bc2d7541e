import { defineTag } from "../../model/tag.ts";

export const capitalNotAdjusted = defineTag({
  id: "capital-not-adjusted",
  code: "TAG-LAW-01",
  title: { zh: "未按规定调整出资期限、注册资本", en: "capital not adjusted" },
  definition: "公司未按规定调整出资期限、注册资本，被责令改正而逾期未改正。",
  dimension: "03",
  subjects: ["1"],
  basis: [
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第六条", confidence: "seen" },
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第二条", confidence: "seen" },
  ],
  setBy: "county",
  publicity: "P",
  publicText: "未按规定调整出资期限、注册资本",
  isAdverse: true,
  evidence: ["market-entity"],
  whyNotComputed:
    "过渡期届满本身不是标注的根据：先由登记机关责令改正，逾期未改正的才标注，责令改正由登记机关作出；第二条第二款的公司可以按原出资期限出资。",
  removal: "改正后移除。",
  clause: "tag-rule#capital-not-adjusted",
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
});
