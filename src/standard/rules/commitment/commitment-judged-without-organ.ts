import { defineRule } from "../../../model/rule.ts";

export const commitmentJudgedWithoutOrgan = defineRule({
  id: "commitment-judged-without-organ",
  code: "COM-010A",
  severity: "warning",
  dimension: "完整性",
  clause: "commitment#fulfilment",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "有认定日期但没有认定单位", en: "judged, but by whom is missing" },
  why: "当事人对认定有异议，要知道向哪个单位提出。",
  message: {
    zh: "填写了履行状态认定日期 {judgedOn}，但履行状态认定单位或者其统一社会信用代码没有填写",
    en: "judged on {judgedOn}, but the judging organ or its credit code is missing",
  },
  fix: { zh: "填写履行状态认定单位及其统一社会信用代码", en: "fill in the judging organ and its credit code" },
  on: ["commitment"],
  at: "judgingOrganName",
  args: { judgedOn: "this.judgedOn" },
  holds: "!has(this.judgedOn) || has(this.judgingOrganName) && has(this.judgingOrganCode)",
});
