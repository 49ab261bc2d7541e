import { defineRule } from "../../../model/rule.ts";

export const itemBasisNamesNoDocument = defineRule({
  id: "item-basis-names-no-document",
  code: "COM-032E",
  severity: "warning",
  dimension: "规范性",
  clause: "commitment-item#content",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "设定依据没有写明文件", en: "legal basis names no document" },
  why: "设定依据应能查到：写明法律、法规、规章的名称，或者文件的文号。",
  message: {
    zh: "设定依据中没有书名号，也没有文号",
    en: "the legal basis has neither a title in 《》 nor a document number",
  },
  fix: {
    zh: "写明文件名称和条款，例如“《……条例》第十条”，或者文号",
    en: "name the document and article, or its number",
  },
  on: ["commitment-item"],
  at: "legalBasis",
  holds: `this.legalBasis.matches("《.+》|〔[0-9]{4}〕")`,
});
