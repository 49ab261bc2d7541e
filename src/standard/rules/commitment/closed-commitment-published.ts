import { defineRule } from "../../../model/rule.ts";

export const closedCommitmentPublished = defineRule({
  id: "closed-commitment-published",
  code: "COM-035B",
  severity: "error",
  dimension: "规范性",
  clause: "commitment#disclosure",
  source: [
    { document: "全国信用承诺归集格式（原文待核实）", article: "公开类型", confidence: "provisional" },
    { document: "国办发〔2020〕42号", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "不可公开的承诺已公示", en: "closed commitment published" },
  why: "是否公开、在多大范围公开是告知承诺时约定的；不可公开的承诺公示，侵害承诺人权益。",
  message: {
    zh: "公开类型为 3（不可公开），却填写了承诺公示日期，或者信封的公示属性为公示",
    en: "the disclosure is 3 (not at all), but the commitment has a day of publicity or its envelope says public",
  },
  fix: {
    zh: "立即停止公示，删去承诺公示日期，公示属性改为 N（不公示）",
    en: "end the publicity at once, remove the day and set the class to N",
  },
  on: ["commitment"],
  at: "publishedOn",
  holds: `this.disclosure != "3" || !has(this.publishedOn) && !(has(this.envelope) && has(this.envelope.publicity.class) && this.envelope.publicity.class == "P")`,
});
