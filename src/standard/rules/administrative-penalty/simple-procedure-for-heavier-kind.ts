import { defineRule } from "../../../model/rule.ts";

export const simpleProcedureForHeavierKind = defineRule({
  id: "simple-procedure-for-heavier-kind",
  code: "PEN-011C",
  severity: "error",
  dimension: "一致性",
  clause: "administrative-penalty#simple-procedure",
  source: [{ document: "行政处罚法", article: "第五十一条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-07-15",
  waivable: true,
  title: { zh: "简易程序作出罚款、警告以外的处罚", en: "other penalty than fine and warning by the simple procedure" },
  why: "当场处罚限于小额罚款和警告；没收、吊销、停产停业等应适用普通程序，多为程序选错。法律另有规定的可以豁免。",
  message: {
    zh: "适用简易程序，但处罚种类包含警告、罚款以外的处罚",
    en: "the procedure is the simple one, but the kinds include others than warning and fine",
  },
  fix: {
    zh: "核对处罚决定书：适用普通程序的，将程序改为 1；处罚种类录错的，更正种类；法律另有规定的，申请豁免",
    en: "check the decision: set the procedure to 1 if it was ordinary, correct the kinds if they are wrong, ask for a waiver if a law says otherwise",
  },
  on: ["administrative-penalty"],
  at: "procedure",
  holds: `this.procedure != "2" || this.penaltyKinds.all(kind, kind in ["11", "21"])`,
});
