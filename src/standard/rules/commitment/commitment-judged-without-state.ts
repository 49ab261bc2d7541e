import { defineRule } from "../../../model/rule.ts";

export const commitmentJudgedWithoutState = defineRule({
  id: "commitment-judged-without-state",
  code: "COM-010B",
  severity: "warning",
  dimension: "一致性",
  clause: "commitment#fulfilment",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "有认定日期但履行状态为尚未认定", en: "judged, but the state is not yet judged" },
  why: "认定之后应填认定的结论；多为认定后忘记更新。",
  message: {
    zh: "填写了履行状态认定日期 {judgedOn}，履行状态却为 0（尚未认定）",
    en: "judged on {judgedOn}, but the state is 0 (not yet judged)",
  },
  fix: { zh: "按认定结论填写履行状态；尚未认定的，删去认定日期", en: "fill in the state as judged, or remove the day" },
  on: ["commitment"],
  at: "fulfilment",
  args: { judgedOn: "this.judgedOn" },
  holds: `!has(this.judgedOn) || this.fulfilment != "0"`,
});
