import { defineRule } from "../../../model/rule.ts";

export const commitmentNumberMissing = defineRule({
  id: "commitment-number-missing",
  code: "LIC-019",
  severity: "error",
  dimension: "完整性",
  clause: "administrative-licence#commitment",
  source: [{ document: "国发〔2021〕7号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "告知承诺许可没有信用承诺编码", en: "licence on a commitment without its number" },
  why: "以告知承诺方式办理的许可以申请人的承诺为前提，凭编码才能与承诺及其核查记录关联。",
  message: {
    zh: "是否告知承诺制为 1（是），但没有填写信用承诺编码",
    en: "the licence was granted on a commitment, but the number of the commitment is missing",
  },
  fix: {
    zh: "填写申请人信用承诺书的编码；不以告知承诺方式办理的，将是否告知承诺制改为 0（否）",
    en: "fill in the number of the applicant's commitment; if there was none, set the field to 0 (no)",
  },
  on: ["administrative-licence"],
  at: "commitmentNumber",
  holds: `this.isByCommitment != "1" || has(this.commitmentNumber)`,
});
