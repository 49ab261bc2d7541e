import { defineRule } from "../../../model/rule.ts";

export const personListedWithoutLaw = defineRule({
  id: "person-listed-without-law",
  code: "SER-014",
  severity: "error",
  dimension: "准确性",
  clause: "serious-listing#persons",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十一条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "责任人员列入没有法律依据", en: "person listed without a law" },
  why: "责任人员只有在法律、行政法规或者党中央、国务院政策文件有规定时才能列入；名单管理办法本身不是依据。",
  message: {
    zh: "责任人员列入依据没有写法律、行政法规或者政策文件",
    en: "the basis for the person names no law, regulation or policy document",
  },
  fix: {
    zh: "写明有关文件的名称和条款；没有规定的，不应列入责任人员",
    en: "name document and article; without one the person must not be listed",
  },
  on: ["serious-listing"],
  at: "responsiblePerson.legalBasis",
  holds: `this.responsiblePerson.legalBasis.matches("《[^》]+》.*《") || this.responsiblePerson.legalBasis.matches("《[^》]+》") && !this.responsiblePerson.legalBasis.contains("严重违法失信名单管理办法")`,
});
