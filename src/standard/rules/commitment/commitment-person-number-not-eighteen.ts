import { defineRule } from "../../../model/rule.ts";

export const commitmentPersonNumberNotEighteen = defineRule({
  id: "commitment-person-number-not-eighteen",
  code: "COM-004",
  severity: "warning",
  dimension: "规范性",
  clause: "commitment#parties",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "承诺人代码", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "自然人承诺人的证件号码不是18位", en: "identity number of a person not of 18 characters" },
  why: "全国归集的承诺人代码为18位，自然人填公民身份号码。持护照等其他证件的承诺人不能按该格式归集，故提示。",
  message: {
    zh: "承诺人为自然人，证件号码不是18位",
    en: "the party is a natural person and its identity number does not have 18 characters",
  },
  fix: {
    zh: "持居民身份证、居住证的，核对号码是否漏位；确用其他证件的不需处理",
    en: "complete the number of an identity card or residence permit; another document may stay",
  },
  on: ["commitment"],
  at: "subject.idNumber",
  holds: `this.subject.kind != "2" || this.subject.idNumber.contains("*") || size(this.subject.idNumber) == 18`,
});
