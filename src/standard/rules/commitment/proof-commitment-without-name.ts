import { defineRule } from "../../../model/rule.ts";

export const proofCommitmentWithoutName = defineRule({
  id: "proof-commitment-without-name",
  code: "COM-022B",
  severity: "warning",
  dimension: "完整性",
  clause: "commitment#links",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "证明事项型承诺没有证明事项名称", en: "commitment in place of a proof without its name" },
  why: "证明事项型承诺代替的是哪一项证明，要写明才能核查。",
  message: {
    zh: "承诺类型为 3（证明事项型），但没有填写证明事项名称",
    en: "the type is 3 (in place of a proof), but the proof is not named",
  },
  fix: { zh: "填写承诺所代替的证明事项的名称", en: "name the proof that the commitment replaces" },
  on: ["commitment"],
  at: "proofName",
  holds: `this.commitmentType != "3" || has(this.proofName)`,
});
