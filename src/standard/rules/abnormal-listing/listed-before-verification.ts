import { defineRule } from "../../../model/rule.ts";

export const listedBeforeVerification = defineRule({
  id: "listed-before-verification",
  code: "ABN-003E",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#verified",
  source: [
    { document: "企业经营异常名录管理办法", article: "第九条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十四条、第十五条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十一条、第十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "查实之前列入", en: "listed before verification" },
  why: "无法联系、信息虚假须先查实后列入；多为日期录反。",
  message: {
    zh: "列入日期 {value} 早于查实日期 {verified}",
    en: "listed on {value}, before the cause was verified on {verified}",
  },
  fix: {
    zh: "对照案卷更正日期；确未查实就列入的，撤销列入",
    en: "correct the dates after the file; a listing without verification has to be revoked",
  },
  on: ["abnormal-listing"],
  at: "listedOn",
  args: { verified: "this.verifiedOn" },
  holds: [`!(this.reason in ["14", "15", "22", "23", "32", "33"])`, "this.listedOn >= this.verifiedOn"].join(" || "),
});
