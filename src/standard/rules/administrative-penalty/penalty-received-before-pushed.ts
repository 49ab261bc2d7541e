import { defineRule } from "../../../model/rule.ts";

export const penaltyReceivedBeforePushed = defineRule({
  id: "penalty-received-before-pushed",
  code: "PEN-021C",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#other-province",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第十条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "收到早于推送，推送早于决定", en: "received before it was pushed, or pushed before decided" },
  why: "先作出决定，再推送，再收到；次序颠倒的是日期录错。",
  message: {
    zh: "登记地收到日期 {value} 早于推送登记地日期 {pushed}，或者推送早于处罚决定日期 {decided}",
    en: "received on {value}, before it was pushed on {pushed}, or pushed before the decision of {decided}",
  },
  fix: { zh: "核对三个日期", en: "check the three dates" },
  on: ["administrative-penalty"],
  at: "receivedOn",
  args: { pushed: "this.pushedOn", decided: "this.decidedOn" },
  holds: "this.receivedOn >= this.pushedOn && this.pushedOn >= this.decidedOn",
});
