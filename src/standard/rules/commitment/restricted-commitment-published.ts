import { defineRule } from "../../../model/rule.ts";

export const restrictedCommitmentPublished = defineRule({
  id: "restricted-commitment-published",
  code: "COM-025B",
  severity: "warning",
  dimension: "规范性",
  clause: "commitment#disclosure",
  source: [
    { document: "全国信用承诺归集格式（原文待核实）", article: "公开类型", confidence: "provisional" },
    { document: "GB/T 46277-2025", article: "第7章", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "特定范围内公开的承诺填了公示日期", en: "commitment for a circle published" },
  why: "特定范围内公开是指在政务部门等范围内共享，不是向社会公示。",
  message: {
    zh: "公开类型为 2（特定范围内公开），却填写了承诺公示日期 {publishedOn}",
    en: "the disclosure is 2 (within a circle), but the commitment was published on {publishedOn}",
  },
  fix: {
    zh: "停止公示并删去承诺公示日期；承诺人同意向社会公开的，改填公开类型",
    en: "end the publicity and remove the day, or correct the disclosure",
  },
  on: ["commitment"],
  at: "publishedOn",
  args: { publishedOn: "this.publishedOn" },
  holds: `!has(this.publishedOn) || this.disclosure != "2"`,
});
