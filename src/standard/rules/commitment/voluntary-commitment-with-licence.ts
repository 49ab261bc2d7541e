import { defineRule } from "../../../model/rule.ts";

export const voluntaryCommitmentWithLicence = defineRule({
  id: "voluntary-commitment-with-licence",
  code: "COM-027",
  severity: "information",
  dimension: "一致性",
  clause: "commitment#links",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "主动型承诺关联了许可", en: "voluntary commitment with a licence" },
  why: "主动型承诺不以许可为条件；填了许可文书号的，可能应为审批替代型。",
  message: {
    zh: "承诺类型为 6（主动型），却填写了关联许可决定文书号 {value}",
    en: "the type is 6 (voluntary), but the licence decision {value} is named",
  },
  fix: {
    zh: "用来换取许可的，承诺类型改为 1（审批替代型）；否则删去文书号",
    en: "if it was given for a licence, the type is 1; otherwise remove the number",
  },
  on: ["commitment"],
  at: "licenceDocumentNumber",
  holds: `this.commitmentType != "6" || !has(this.licenceDocumentNumber)`,
});
