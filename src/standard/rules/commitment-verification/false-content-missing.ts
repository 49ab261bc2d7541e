import { defineRule } from "../../../model/rule.ts";

export const falseContentMissing = defineRule({
  id: "false-content-missing",
  code: "COM-015C",
  severity: "error",
  dimension: "完整性",
  clause: "commitment-verification#result",
  source: [
    { document: "全国信用承诺归集格式（原文待核实）", article: "未履行的承诺内容", confidence: "provisional" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "核查不实但没有写明内容", en: "false commitment without its content" },
  why: "哪些内容不实、哪些没有履行，是处理和申辩的前提。",
  message: {
    zh: "核查结果为 {result}，但没有填写不实或者未履行的内容",
    en: "the verification found {result}, but it is not said what was false or not kept",
  },
  fix: { zh: "按核查结论填写不实或者未履行的内容", en: "fill it in from the finding" },
  on: ["commitment-verification"],
  at: "falseContent",
  args: { result: `codeTitle("commitment-verification-result", this.result)` },
  holds: `this.result == "1" || has(this.falseContent)`,
});
