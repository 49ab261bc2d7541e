import { defineRule } from "../../../model/rule.ts";

export const approvalCommitmentWithoutLicence = defineRule({
  id: "approval-commitment-without-licence",
  code: "COM-022A",
  severity: "warning",
  dimension: "完整性",
  clause: "commitment#links",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "审批替代型承诺没有关联许可", en: "commitment in place of an approval without its licence" },
  why: "审批替代型承诺换来一项许可，关联以后才能按承诺核查、撤销许可。许可尚未作出的，作出后补填。",
  message: {
    zh: "承诺类型为 1（审批替代型），但没有填写关联许可决定文书号",
    en: "the type is 1 (in place of an approval), but no licence decision is named",
  },
  fix: {
    zh: "填写依该承诺作出的许可决定文书号；许可尚未作出的，作出后补填",
    en: "fill in the number of the decision; if there is none yet, add it later",
  },
  on: ["commitment"],
  at: "licenceDocumentNumber",
  holds: `this.commitmentType != "1" || has(this.licenceDocumentNumber) || has(this.withdrawnOn)`,
});
