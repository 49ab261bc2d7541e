import { defineRule } from "../../../model/rule.ts";

export const replacedProofMissing = defineRule({
  id: "replaced-proof-missing",
  code: "COM-032B",
  severity: "error",
  dimension: "完整性",
  clause: "commitment-item#content",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "证明替代事项没有写明被替代的证明", en: "item without the proof it replaces" },
  why: "不写明替代哪一项证明，申请人不知道什么可以不交。",
  message: {
    zh: "承诺类别为 2（证明替代），但没有填写被替代的证明",
    en: "the kind is 2 (in place of a proof), but the proof is not named",
  },
  fix: { zh: "填写被替代的证明事项名称", en: "name the proof" },
  on: ["commitment-item"],
  at: "replacedProof",
  holds: `this.commitmentKind != "2" || has(this.replacedProof)`,
});
