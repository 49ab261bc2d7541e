import { defineRule } from "../../../model/rule.ts";

export const simplifiedWithOpenPenalty = defineRule({
  id: "simplified-with-open-penalty",
  code: "ENT-034E",
  severity: "error",
  dimension: "准确性",
  clause: "simplified-deregistration#exclusions",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第四十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "处罚未执行完毕仍办理简易注销", en: "simplified deregistration with an open penalty" },
  why: "受到罚款等行政处罚尚未执行完毕的，不得申请办理简易注销。",
  message: {
    zh: "{decidedOn} 的行政处罚没有全部履行（{otherPlace}）",
    en: "the penalty of {decidedOn} is not fully carried out ({otherPlace})",
  },
  fix: {
    zh: "核对 {decidedOn} 的处罚（{otherPlace}）履行情况；未执行完毕的，不能注销",
    en: "check the penalty of {decidedOn} ({otherPlace}); it must be carried out first",
  },
  relation: "exclusion",
  on: ["simplified-deregistration"],
  at: "result",
  by: "subject",
  among: ["administrative-penalty"],
  args: { decidedOn: "other.decidedOn" },
  when: `this.result in ["1", "4"]`,
  where: `other.decidedOn <= (has(this.appliedOn) ? this.appliedOn : has(this.announcedOn) ? this.announcedOn : has(this.decidedOn) ? this.decidedOn : "0000-00-00") && has(other.fulfilment) && other.fulfilment in ["2", "3"]`,
});
