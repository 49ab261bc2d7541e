import { defineRule } from "../../../model/rule.ts";

export const barringNotDecided = defineRule({
  id: "barring-not-decided",
  code: "COM-014B",
  severity: "warning",
  dimension: "完整性",
  clause: "commitment-verification#handling",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "处理时没有说明是否限制再次承诺", en: "not said whether the party is barred" },
  why: "虚假承诺的，信用修复前不再适用告知承诺制；部分未履行是否属于虚假由机关认定，所以要明确填写。",
  message: {
    zh: "核查结果为 {result} 且已处理，但没有填写是否限制再次适用告知承诺",
    en: "the verification found {result} and was handled, but it is not said whether the party is barred",
  },
  fix: {
    zh: "属于虚假承诺的填 1（是），不属于的填 0（否）",
    en: "fill in 1 (yes) for a false commitment, 0 (no) otherwise",
  },
  on: ["commitment-verification"],
  at: "isBarredFromCommitment",
  args: { result: `codeTitle("commitment-verification-result", this.result)` },
  holds: `this.result == "1" || !has(this.handledOn) || has(this.isBarredFromCommitment)`,
});
