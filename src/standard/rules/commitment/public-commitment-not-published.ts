import { defineRule } from "../../../model/rule.ts";

export const publicCommitmentNotPublished = defineRule({
  id: "public-commitment-not-published",
  code: "COM-035A",
  severity: "warning",
  dimension: "完整性",
  clause: "commitment#disclosure",
  source: [
    { document: "全国信用承诺归集格式（原文待核实）", article: "公开类型", confidence: "provisional" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "可向社会公开的承诺没有公示日期", en: "public commitment without a day of publicity" },
  why: "公开的承诺便于社会监督。公示的期限没有规定，刚作出的承诺可以尚未公示，只作提示。",
  message: {
    zh: "公开类型为 1（可向社会公开），但没有填写承诺公示日期",
    en: "the disclosure is 1 (to the public), but the commitment has no day of publicity",
  },
  fix: {
    zh: "公示后填写承诺公示日期；不能公开的，改填公开类型",
    en: "publish it and fill in the day, or correct the disclosure",
  },
  on: ["commitment"],
  at: "publishedOn",
  holds: `this.disclosure != "1" || has(this.publishedOn) || has(this.withdrawnOn)`,
});
