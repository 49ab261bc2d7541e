import { defineRule } from "../../../model/rule.ts";

export const penalisedEntityNotInInput = defineRule({
  id: "penalised-entity-not-in-input",
  code: "PEN-037",
  severity: "warning",
  dimension: "完整性",
  clause: "administrative-penalty#identity",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第二条第三款", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "处罚没有对应的经营主体", en: "penalty without its entity" },
  why: "依法登记的市场主体的处罚信息应记于主体名下；同时核验登记信息而找不到该主体的，代码可能填错，也可能是外地主体，故仅作提示。名称是否相符另有规则检验。",
  message: {
    zh: "数据中没有统一社会信用代码为 {code} 的经营主体",
    en: "no entity in the data has the credit code {code}",
  },
  fix: {
    zh: "核对统一社会信用代码；是外地主体的不需处理",
    en: "check the credit code; an entity of another place is all right",
  },
  relation: "reference",
  on: ["administrative-penalty"],
  at: "subject.creditCode",
  by: "subject",
  among: ["market-entity"],
  args: { code: "this.subject.creditCode" },
  when: `this.subject.creditCode.startsWith("9")`,
});
