import { defineCodeMapping } from "../../model/code-mapping.ts";
import { publicityEndReason } from "../code-lists/publicity-end-reason.ts";
import { publicityState } from "../code-lists/publicity-state.ts";

export const publicityEndReasonToState = defineCodeMapping({
  id: "publicity-end-reason-to-state",
  title: { zh: "停止公示原因与公示状态对照", en: "reasons for ending publicity to publicity states" },
  from: publicityEndReason,
  to: publicityState,
  source: { document: "本标准", confidence: "design" },
  pairs: [
    { from: "1", to: "3" },
    { from: "2", to: "4" },
    { from: "3", to: "5" },
    { from: "4", to: "6" },
    { from: "5", to: "6", note: "更正后的内容另成记录" },
    { from: "6", to: "7" },
    { from: "7", to: "3" },
  ],
});
