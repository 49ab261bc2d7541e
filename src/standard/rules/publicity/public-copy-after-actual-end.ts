import { defineRule } from "../../../model/rule.ts";

export const publicCopyAfterActualEnd = defineRule({
  id: "public-copy-after-actual-end",
  code: "PUB-008A",
  severity: "error",
  dimension: "时效性",
  clause: "publicity#end",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第十一条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "停止公示后仍在公示", en: "shown after publicity was ended" },
  why: "撤回、修复、移出、更正而停止公示的，实际停止公示日期以后不再显示。",
  message: {
    zh: "已于 {value} 停止公示，记录仍在公示副本中",
    en: "publicity ended on {value}, and the record is still in the public copy",
  },
  fix: { zh: "从公示副本中删去该记录", en: "remove the record from the public copy" },
  on: { having: "envelope" },
  at: "envelope.publicity.endedOn",
  holds: "this.envelope.publicity.endedOn >= asOf",
});
