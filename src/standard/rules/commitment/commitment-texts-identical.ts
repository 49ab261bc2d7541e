import { defineRule } from "../../../model/rule.ts";

export const commitmentTextsIdentical = defineRule({
  id: "commitment-texts-identical",
  code: "COM-007",
  severity: "warning",
  dimension: "准确性",
  clause: "commitment#texts",
  source: [
    {
      document: "全国信用承诺归集格式（原文待核实）",
      article: "承诺事由、承诺内容、违诺责任",
      confidence: "provisional",
    },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "承诺内容与事由或者违诺责任相同", en: "content copied from another text" },
  why: "事由、内容、违诺责任说的是三件事；相同多为凑齐必填项而复制。",
  message: {
    zh: "承诺内容与承诺事由或者违诺责任完全相同",
    en: "the content is the same text as the matter or the liability",
  },
  fix: { zh: "按承诺书分别填写", en: "fill in each from the signed commitment" },
  on: ["commitment"],
  at: "content",
  holds: "trimmed(this.content) != trimmed(this.matter) && trimmed(this.content) != trimmed(this.liability)",
});
