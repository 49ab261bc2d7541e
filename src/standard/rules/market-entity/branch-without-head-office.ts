import { defineRule } from "../../../model/rule.ts";

export const branchWithoutHeadOffice = defineRule({
  id: "branch-without-head-office",
  code: "ENT-023A",
  severity: "error",
  dimension: "完整性",
  clause: "market-entity#branches",
  source: [
    { document: "企业名称登记管理规定", article: "第十三条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  waivable: true,
  title: { zh: "分支机构没有隶属主体代码", en: "branch without its head office" },
  why: "分支机构的责任由所从属的主体承担，数据应能找到该主体。外国公司分支机构的隶属主体在境外，吊销、注销的分支机构可能隶属未换发代码的主体，均不在此列；存续而隶属主体没有代码的，可以豁免。",
  message: {
    zh: "类型为 {type} 的分支机构没有填写隶属主体统一社会信用代码",
    en: "a branch of type {type} has no credit code of its head office",
  },
  fix: {
    zh: "按分支机构登记档案填写所从属主体的统一社会信用代码；不是分支机构的，改正类型",
    en: "fill in the credit code of the head office by the file of the branch, or correct the type",
  },
  on: ["market-entity"],
  at: "headOfficeCreditCode",
  args: {
    type: `this.entityType + " " + codeTitle("enterprise-type", this.entityType)`,
  },
  holds: `
    !this.entityType.matches('^(2|43|455|456|58|68|92)') ||
    this.registrationState != "1" ||
    has(this.headOfficeCreditCode)
  `,
});
