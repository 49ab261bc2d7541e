import { defineRule } from "../../../model/rule.ts";

export const deregisteredSimplyWhileSeriouslyListed = defineRule({
  id: "deregistered-simply-while-seriously-listed",
  code: "ABN-018B",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#effects",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第四十八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "严重违法失信名单内主体办理简易注销", en: "simplified deregistration while seriously listed" },
  why: "在市场监督管理严重违法失信名单中的，不得办理简易注销登记；申请以后、准予以前列入的，也不应准予。申请时已在名单中的，由简易注销信息的规则检验。",
  message: {
    zh: "{decided} 准予简易注销时，当事人已在申请以后列入严重违法失信名单（{otherPlace}）",
    en: "granted on {decided} although the subject was put in the list of serious violations after its application ({otherPlace})",
  },
  fix: {
    zh: "核对名单和准予日期；确在名单中的，由登记机关复核",
    en: "check the list and the day; otherwise let the registration organ review it",
  },
  relation: "exclusion",
  on: ["simplified-deregistration"],
  at: "decidedOn",
  by: "subject",
  among: ["serious-listing"],
  when: `this.result == "1"`,
  where:
    "other.listedOn > this.appliedOn && other.listedOn <= this.decidedOn && (!has(other.removedOn) || other.removedOn > this.decidedOn)",
  args: { decided: "this.decidedOn" },
});
