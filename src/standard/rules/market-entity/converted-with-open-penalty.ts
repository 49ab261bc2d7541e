import { defineRule } from "../../../model/rule.ts";

export const convertedWithOpenPenalty = defineRule({
  id: "converted-with-open-penalty",
  code: "ENT-039D",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#conversion",
  source: [{ document: "个体工商户登记管理规定", article: "第十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
  title: { zh: "转型时处罚尚未执行完毕", en: "converted with a penalty not carried out" },
  why: "罚款等行政处罚执行完毕以后，才能通过变更登记转型。",
  message: {
    zh: "{convertedOn} 转型，{decidedOn} 的行政处罚没有全部履行（{otherPlace}）",
    en: "converted on {convertedOn}, the penalty of {decidedOn} is not fully carried out ({otherPlace})",
  },
  fix: {
    zh: "核对 {decidedOn} 的处罚（{otherPlace}）履行情况和转型日期 {convertedOn}",
    en: "check the penalty of {decidedOn} ({otherPlace}) and the conversion of {convertedOn}",
  },
  relation: "exclusion",
  on: ["market-entity"],
  at: "conversion",
  by: "subject",
  among: ["administrative-penalty"],
  args: { convertedOn: "this.conversion.convertedOn", decidedOn: "other.decidedOn" },
  when: `this.conversion.route == "2" && this.conversion.convertedOn >= "2025-07-15"`,
  where: `other.decidedOn <= this.conversion.convertedOn && has(other.fulfilment) && other.fulfilment in ["2", "3"]`,
});
