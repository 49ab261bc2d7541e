import { defineRule } from "../../../model/rule.ts";

export const licenceOnCommitmentWhileListed = defineRule({
  id: "licence-on-commitment-while-listed",
  code: "SER-012B",
  severity: "error",
  dimension: "一致性",
  clause: "serious-listing#measures",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十五条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "名单期间以告知承诺办理许可", en: "licence on a commitment while listed" },
  why: "对列入严重违法失信名单的当事人，市场监督管理部门不适用告知承诺制。",
  message: {
    zh: "许可决定日期 {decided} 时，当事人在严重违法失信名单中（{otherPlace}），却以告知承诺办理",
    en: "granted on a commitment on {decided} while the subject is listed ({otherPlace})",
  },
  fix: {
    zh: "核对名单和办理方式；确以告知承诺办理的，按规定核查、处理",
    en: "check the list and the way of granting; otherwise verify the licence",
  },
  relation: "exclusion",
  on: ["administrative-licence"],
  at: "isByCommitment",
  by: "subject",
  among: ["serious-listing"],
  when: `this.isByCommitment == "1" && this.licensingOrganName.contains("市场监督管理")`,
  where:
    "other.listedOn < this.decidedOn && (!has(other.removedOn) || other.removedOn > this.decidedOn || has(other.restoredOn) && other.restoredOn >= other.removedOn && other.restoredOn <= this.decidedOn)",
  args: { decided: "this.decidedOn" },
});
