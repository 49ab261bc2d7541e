import { defineRule } from "../../../model/rule.ts";

export const branchOutlivesHeadOffice = defineRule({
  id: "branch-outlives-head-office",
  code: "ENT-024B",
  severity: "warning",
  dimension: "一致性",
  clause: "simplified-deregistration#exclusions",
  source: [{ document: "市场主体登记管理条例", article: "第三十二条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "分支机构没有先注销", en: "branch not deregistered first" },
  why: "申请注销登记前，应当依法办理分支机构注销登记。",
  message: {
    zh: "{decidedOn} 准予注销时，分支机构“{branch}”没有注销（{otherPlace}）",
    en: "deregistered on {decidedOn} while the branch “{branch}” was not ({otherPlace})",
  },
  fix: {
    zh: "核对分支机构“{branch}”（{otherPlace}）的注销日期，应不晚于 {decidedOn}",
    en: "check the branch “{branch}” ({otherPlace}); it must be deregistered by {decidedOn}",
  },
  relation: "exclusion",
  on: ["simplified-deregistration"],
  at: "decidedOn",
  by: "head-office",
  among: ["market-entity"],
  args: { decidedOn: "this.decidedOn", branch: "other.entityName" },
  when: `this.result == "1"`,
  where: `other.establishedOn <= this.decidedOn && (other.registrationState in ["1", "2"] || has(other.deregisteredOn) && other.deregisteredOn > this.decidedOn)`,
});
