import { defineRule } from "../../../model/rule.ts";

export const warningOnlyPublished = defineRule({
  id: "warning-only-published",
  code: "PEN-013",
  severity: "warning",
  dimension: "规范性",
  clause: "administrative-penalty#necips-scope",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第二条第二款", confidence: "seen" },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第七条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: { zh: "仅受到警告的处罚已公示", en: "penalty of a mere warning published" },
  why: "仅受到警告行政处罚的不予公示；法律、行政法规另有规定的除外，故仅作提示。",
  message: {
    zh: "仅受到警告的行政处罚填有公示日期 {value}",
    en: "a penalty of a warning only has a day of publicity, {value}",
  },
  fix: {
    zh: "没有法律、行政法规依据的，停止公示，将公示属性改为 N（不公示）；漏填其他处罚种类的，补齐",
    en: "end the publicity unless a law or regulation asks for it; if a kind of penalty is missing, add it",
  },
  on: ["administrative-penalty"],
  at: "publishedOn",
  holds: `!has(this.publishedOn) || !this.penaltyKinds.all(kind, kind == "11")`,
});
