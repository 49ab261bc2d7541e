import { defineRule } from "../../../model/rule.ts";

export const breachedCommitmentNotHandled = defineRule({
  id: "breached-commitment-not-handled",
  code: "COM-015B",
  severity: "error",
  dimension: "完整性",
  clause: "commitment#closed-loop",
  source: [
    { document: "国办发〔2020〕42号", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "认定违诺但没有处理记录", en: "breach without its handling" },
  why: "违诺责任追究内容已经填写，说明处理已经作出；核查记录中没有处理日期的，闭环不完整。",
  message: {
    zh: "履行状态为 {state}，但 {otherPlace} 的守诺核查记录没有处理日期",
    en: "the commitment was judged {state}, but the verification at {otherPlace} has no day of handling",
  },
  fix: {
    zh: "在守诺核查记录中填写处理方式和处理日期；尚未处理的，履行状态先填 0（尚未认定）",
    en: "fill in the handling and its day in the verification; if there is none yet, the state is 0 (not yet judged)",
  },
  relation: "agreement",
  on: ["commitment"],
  at: "fulfilment",
  by: "commitment",
  among: ["commitment-verification"],
  args: { state: `codeTitle("commitment-fulfilment", this.fulfilment)` },
  when: `this.fulfilment in ["2", "3"]`,
  where: `other.result in ["2", "3"]`,
  holds: "has(other.handledOn)",
});
