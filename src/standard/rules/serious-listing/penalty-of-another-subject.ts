import { defineRule } from "../../../model/rule.ts";

export const penaltyOfAnotherSubject = defineRule({
  id: "penalty-of-another-subject",
  code: "SER-002C",
  severity: "error",
  dimension: "一致性",
  clause: "serious-listing#penalty",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "所依据的处罚是他人的", en: "penalty of another subject" },
  why: "被处罚的和被列入的应是同一当事人；不一致就是列错了主体，后果最重。",
  message: {
    zh: "列入的是 {code}，文号 {number} 的处罚对象却是 {other}（{otherPlace}）",
    en: "{code} is listed, but the penalty {number} is that of {other} ({otherPlace})",
  },
  fix: {
    zh: "对照处罚决定书更正主体或者文号；列错的立即撤销列入",
    en: "correct subject or number after the decision; a wrong listing has to be revoked at once",
  },
  relation: "agreement",
  on: ["serious-listing"],
  at: "subject.creditCode",
  by: "document",
  among: ["administrative-penalty"],
  holds: "other.subject.creditCode == this.subject.creditCode",
  args: { code: "this.subject.creditCode", number: "this.penaltyDocumentNumber", other: "other.subject.creditCode" },
});
