import { defineRule } from "../../../model/rule.ts";

export const commitmentWithdrawnAfterDecision = defineRule({
  id: "commitment-withdrawn-after-decision",
  code: "COM-023",
  severity: "warning",
  dimension: "时效性",
  clause: "commitment#withdrawal",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "作出决定后撤回承诺", en: "withdrawn after the decision" },
  why: "承诺可以在行政机关作出决定前撤回；决定作出以后，不履行承诺按违诺处理。",
  message: {
    zh: "承诺撤回日期 {value} 晚于依承诺作出决定的日期 {decidedOn}",
    en: "withdrawn on {value}, after the decision of {decidedOn}",
  },
  fix: {
    zh: "核对两个日期；确在决定以后的，不作撤回，按核查结果处理",
    en: "check both dates; after the decision it cannot be withdrawn",
  },
  on: ["commitment"],
  at: "withdrawnOn",
  args: { decidedOn: "this.decidedOn" },
  holds: "this.withdrawnOn <= this.decidedOn",
});
