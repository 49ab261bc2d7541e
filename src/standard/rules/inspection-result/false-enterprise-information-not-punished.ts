import { defineRule } from "../../../model/rule.ts";

export const falseEnterpriseInformationNotPunished = defineRule({
  id: "false-enterprise-information-not-punished",
  code: "ANR-025B",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#false",
  source: [{ document: "企业信息公示暂行条例", article: "第十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2024-05-01",
  title: { zh: "企业公示信息虚假没有处罚", en: "false information of an enterprise not punished" },
  why: "2024年5月1日起，企业公示信息隐瞒真实情况、弄虚作假的，给予行政处罚，不再以此列入经营异常名录。案件办理需要时间，已有立案编号的和数据中没有任何处罚记录的不评判。",
  message: {
    zh: "{value} 公示检查结果为虚假，没有立案编号，数据中也没有此后对该企业的行政处罚",
    en: "the false information was recorded on {value}, but there is neither a case nor a later penalty",
  },
  fix: { zh: "补充立案编号或者处罚记录", en: "add the number of the case or the penalty" },
  relation: "reference",
  on: ["inspection-result"],
  at: "recordedOn",
  by: "subject",
  among: ["administrative-penalty"],
  when: `(has(this.results) && "C" in this.results || has(this.publicityResults) && "4" in this.publicityResults) && this.subject.creditCode.startsWith("91") && !has(this.caseNumber)`,
  where: "other.decidedOn >= this.inspectedTo",
});
