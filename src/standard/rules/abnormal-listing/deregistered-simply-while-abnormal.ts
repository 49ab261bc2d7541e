import { defineRule } from "../../../model/rule.ts";

export const deregisteredSimplyWhileAbnormal = defineRule({
  id: "deregistered-simply-while-abnormal",
  code: "ABN-018A",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#effects",
  source: [
    { document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "名录内主体办理简易注销", en: "simplified deregistration while listed" },
  why: "在经营异常名录中的不适用简易注销程序；申请以后、准予以前列入的，也不应准予。申请时已在名录中的，由简易注销信息的规则检验。",
  message: {
    zh: "{decided} 准予简易注销时，当事人已在申请以后列入经营异常名录（{otherPlace}）",
    en: "granted on {decided} although the subject was put in the abnormal-operation list after its application ({otherPlace})",
  },
  fix: {
    zh: "核对名录和准予日期；确在名录中的，由登记机关复核",
    en: "check the list and the day; otherwise let the registration organ review it",
  },
  relation: "exclusion",
  on: ["simplified-deregistration"],
  at: "decidedOn",
  by: "subject",
  among: ["abnormal-listing"],
  when: `this.result == "1"`,
  where:
    "other.listedOn > this.appliedOn && other.listedOn <= this.decidedOn && (!has(other.removedOn) || other.removedOn > this.decidedOn)",
  args: { decided: "this.decidedOn" },
});
