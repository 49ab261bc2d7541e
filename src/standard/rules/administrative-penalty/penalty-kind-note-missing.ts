import { defineRule } from "../../../model/rule.ts";

export const penaltyKindNoteMissing = defineRule({
  id: "penalty-kind-note-missing",
  code: "PEN-002",
  severity: "error",
  dimension: "完整性",
  clause: "administrative-penalty#kinds",
  source: [
    { document: "行政处罚法", article: "第九条第六项", confidence: "seen" },
    { document: "双公示信息项", article: "CF_CFLB", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "处罚种类含其他但没有说明", en: "penalty of another kind without a description" },
  why: "“其他”限于法律、行政法规规定的其他行政处罚，不注明就无法判断是什么处罚、公示多久。",
  message: {
    zh: "处罚种类包含 90（其他），但没有填写其他处罚种类说明",
    en: "the kinds of penalty include 90 (other), but it is not described",
  },
  fix: {
    zh: "在其他处罚种类说明中写明具体处罚；属于代码集所列种类的，改填相应代码",
    en: "describe the penalty; if it is one of the listed kinds, use its code",
  },
  on: ["administrative-penalty"],
  at: "penaltyKindNote",
  holds: `!("90" in this.penaltyKinds) || has(this.penaltyKindNote)`,
});
