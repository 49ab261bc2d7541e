import { defineRule } from "../../../model/rule.ts";

export const legalRepresentativeMissing = defineRule({
  id: "legal-representative-missing",
  code: "LIC-002",
  severity: "error",
  dimension: "完整性",
  clause: "credit-data#subject",
  source: [{ document: "双公示信息项", article: "XK_FRDB、CF_FRDB", confidence: "seen" }],
  since: "1.0.0",
  waivable: true,
  title: { zh: "没有填写法定代表人", en: "legal representative missing" },
  why: "法人、非法人组织填法定代表人或者负责人，个体工商户填经营者；常见原因是误以为个体工商户不必填写。境外组织没有法定代表人的，可以申请豁免。",
  message: {
    zh: "行政相对人不是自然人，但没有填写法定代表人（负责人、经营者）姓名",
    en: "the subject is not a natural person, but its legal representative (person in charge, operator) is missing",
  },
  fix: {
    zh: "按营业执照或者登记证书填写法定代表人、负责人、执行事务合伙人或者经营者的姓名；行政相对人确为自然人的，将类别改为 2（自然人）",
    en: "fill in the name of the legal representative, person in charge, managing partner or operator as on the business licence; if the subject is a natural person, set its kind to 2",
  },
  on: { having: "subject" },
  at: "subject.legalRepresentative",
  holds: `this.subject.kind == "2" || has(this.subject.legalRepresentative)`,
});
