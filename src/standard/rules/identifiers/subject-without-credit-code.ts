import { defineRule } from "../../../model/rule.ts";

export const subjectWithoutCreditCode = defineRule({
  id: "subject-without-credit-code",
  code: "IDN-020B",
  severity: "error",
  dimension: "完整性",
  clause: "identifiers#subject-identity",
  source: [
    { document: "双公示信息项", article: "XK_XDR_SHXYM、CF_XDR_SHXYM", confidence: "seen" },
    { document: "国发〔2015〕33号", confidence: "known" },
  ],
  since: "1.0.0",
  effectiveFrom: "2018-01-01",
  waivable: true,
  title: { zh: "组织或者个体工商户没有代码", en: "organisation without a credit code" },
  why: "2017年底换发过渡期结束后，法人、其他组织和个体工商户一律使用统一社会信用代码；此前的决定可以只有注册号。境外组织没有代码的，可以申请豁免。",
  message: {
    zh: "行政相对人不是自然人，但没有填写统一社会信用代码",
    en: "the subject is not a natural person, but its credit code is missing",
  },
  fix: {
    zh: "按营业执照或者登记证书填写18位统一社会信用代码；确为自然人的，类别改为 2",
    en: "enter the 18 characters from the licence or certificate; if it is a natural person, set the kind to 2",
  },
  // Listings may have only a registration number for longer: a rule of their own says so.
  on: { having: "subject", except: ["abnormal-listing"] },
  at: "subject.creditCode",
  holds: `!(this.subject.kind in ["1", "4"]) || has(this.subject.creditCode)`,
});
