import { defineRule } from "../../../model/rule.ts";

export const falseEnterpriseInformationToBeListed = defineRule({
  id: "false-enterprise-information-to-be-listed",
  code: "ANR-025C",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#false",
  source: [
    { document: "企业信息公示暂行条例", article: "第十八条", confidence: "seen" },
    { document: "企业经营异常名录管理办法", article: "第四条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2025-03-18",
  title: { zh: "企业公示信息虚假拟列入经营异常名录", en: "enterprise to be listed for false information" },
  why: "2025年3月18日起，公示信息隐瞒真实情况、弄虚作假不再是列入企业的事由，应依法处罚；个体工商户、农民专业合作社仍列入。",
  message: {
    zh: "检查结果只有公示信息虚假，后续处理却为列入经营异常名录",
    en: "false information is the only finding, yet listing is the follow-up",
  },
  fix: { zh: "后续处理改为责令改正或者依法处理，并填写立案编号", en: "change the follow-up to an order or a case" },
  on: ["inspection-result"],
  at: "disposals",
  holds: `!(has(this.results) && "C" in this.results || has(this.publicityResults) && "4" in this.publicityResults) || !("4" in this.disposals) || !this.subject.creditCode.startsWith("91") || (has(this.results) && "6" in this.results || has(this.publicityResults) && "5" in this.publicityResults) || (has(this.results) && "B" in this.results || has(this.publicityResults) && "2" in this.publicityResults || has(this.publicityResults) && "3" in this.publicityResults)`,
});
