import { defineRule } from "../../../model/rule.ts";

export const simpleProcedurePublished = defineRule({
  id: "simple-procedure-published",
  code: "PEN-012",
  severity: "warning",
  dimension: "规范性",
  clause: "administrative-penalty#necips-scope",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第二条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: { zh: "简易程序的处罚已公示", en: "penalty by the simple procedure published" },
  why: "应当公示的是适用普通程序作出的处罚；规定没有明文禁止公示其他处罚，故仅作提示。",
  message: {
    zh: "适用简易程序的行政处罚填有公示日期 {value}",
    en: "a penalty by the simple procedure has a day of publicity, {value}",
  },
  fix: {
    zh: "没有其他依据的，停止公示；程序录错的，改为 1（普通程序）",
    en: "end the publicity unless another provision asks for it; if the procedure is wrong, set it to 1",
  },
  on: ["administrative-penalty"],
  at: "publishedOn",
  holds: `!has(this.publishedOn) || this.procedure != "2"`,
});
