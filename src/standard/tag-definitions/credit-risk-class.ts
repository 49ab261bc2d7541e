import { defineTag } from "../../model/tag.ts";

export const creditRiskClass = defineTag({
  id: "credit-risk-class",
  code: "TAG-LAW-18",
  title: { zh: "信用风险等级", en: "class of credit risk" },
  definition: "最近的信用风险分类结果，只供内部配置监管资源，不对外公示，也不是对主体的不利评价。",
  dimension: "02",
  subjects: ["1", "2", "3"],
  basis: [{ document: "国市监信发〔2022〕6号", confidence: "known" }],
  setBy: "province",
  publicity: "I",
  isAdverse: false,
  evidence: ["risk-classification"],
  condition: `this.riskClassification.exists(r, has(r.evaluatedOn) && r.evaluatedOn <= asOf)`,
  removal: "重新分类时更新取值；主体注销后移除。",
  clause: "tag-rule#credit-risk-class",
  since: "1.0.0",
});
