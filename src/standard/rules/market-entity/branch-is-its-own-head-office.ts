import { defineRule } from "../../../model/rule.ts";

export const branchIsItsOwnHeadOffice = defineRule({
  id: "branch-is-its-own-head-office",
  code: "ENT-023B",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#branches",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "隶属主体是分支机构自己", en: "branch that is its own head office" },
  why: "分支机构有自己的统一社会信用代码，隶属主体的代码与之不同；多为两列取了同一个数。",
  message: {
    zh: "隶属主体统一社会信用代码 {value} 与本记录的统一社会信用代码相同",
    en: "the credit code of the head office {value} is that of this record",
  },
  fix: { zh: "填写所从属主体的统一社会信用代码", en: "fill in the credit code of the head office" },
  on: ["market-entity"],
  at: "headOfficeCreditCode",
  holds: "this.headOfficeCreditCode != this.creditCode",
});
