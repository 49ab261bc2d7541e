import { defineTag } from "../../model/tag.ts";

export const liquidationNotStarted = defineTag({
  id: "liquidation-not-started",
  code: "TAG-LAW-04",
  title: { zh: "六个月内未公告清算组或者未申请注销", en: "no liquidation within six months" },
  definition: "被撤销设立登记、吊销营业执照、责令关闭，6个月内未办理清算组公告或者未申请注销登记。",
  dimension: "03",
  subjects: ["1", "3"],
  basis: [{ document: "市场主体登记管理条例实施细则", article: "第六十七条", confidence: "seen" }],
  setBy: "county",
  publicity: "P",
  publicText: "被吊销、责令关闭或者撤销后6个月内未公告清算组或者未申请注销登记",
  isAdverse: true,
  evidence: ["market-entity"],
  whyNotComputed: "登记机关“可以”作出，也可以不作，没有标注不是缺陷。",
  removal: "办理清算组公告、申请注销登记或者注销后移除。",
  clause: "tag-rule#liquidation-not-started",
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
});
