import { defineRule } from "../../../model/rule.ts";

export const legalBasisWithoutArticle = defineRule({
  id: "legal-basis-without-article",
  code: "PEN-009",
  severity: "warning",
  dimension: "规范性",
  clause: "administrative-penalty#content",
  source: [{ document: "行政处罚法", article: "第五十九条第一款第三项", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "处罚依据没有法律名称或者条款", en: "legal basis without a law or an article" },
  why: "处罚决定应载明依据；只写“依法”或者只写法律名称，无法核对处罚种类和幅度。",
  message: {
    zh: "处罚依据缺少用书名号标明的法律、法规、规章名称，或者缺少“第…条”",
    en: "the legal basis lacks the name of a law in 《》 or an article (第…条)",
  },
  fix: {
    zh: "写明名称和条款，例如《中华人民共和国食品安全法》第一百二十五条第一款第二项",
    en: "give name and article, e.g. 《中华人民共和国食品安全法》第一百二十五条第一款第二项",
  },
  on: ["administrative-penalty"],
  at: "legalBasis",
  holds: "this.legalBasis.matches('《[^《》]+》') && this.legalBasis.matches('第[〇零一二三四五六七八九十百千0-9]+条')",
});
