import { defineRule } from "../../../model/rule.ts";

export const trueCommitmentHandled = defineRule({
  id: "true-commitment-handled",
  code: "COM-015F",
  severity: "error",
  dimension: "一致性",
  clause: "commitment-verification#result",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "核查属实却有不实内容或者处理", en: "true commitment with false content or a handling" },
  why: "核查属实的承诺没有不实内容，也不应处理；多为核查结果填错。",
  message: {
    zh: "核查结果为 1（属实），却填写了不实内容、处理方式或者失信类别",
    en: "the result is 1 (true or kept), but false content, a handling or a level of misconduct is given",
  },
  fix: { zh: "核对核查结果；确属实的，删去不实内容和处理", en: "check the result; if it is true, remove the rest" },
  on: ["commitment-verification"],
  at: "result",
  holds: `this.result != "1" || !has(this.falseContent) && !has(this.handlings) && !has(this.misconductLevel)`,
});
