import { defineRule } from "../../../model/rule.ts";

export const compulsoryOfDeregisteredCompany = defineRule({
  id: "compulsory-of-deregistered-company",
  code: "DER-001D",
  severity: "error",
  dimension: "准确性",
  clause: "compulsory-deregistration#ground",
  source: [
    { document: "公司法", article: "第二百四十一条", confidence: "seen" },
    { document: "强制注销公司登记制度实施办法", article: "第二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "公告前已经注销", en: "deregistered before the announcement" },
  why: "强制注销只对满三年未申请注销的公司；已经注销的没有强制注销可言。",
  message: {
    zh: "该公司 {deregisteredOn} 已注销（{otherPlace}），公告日期 {value} 更晚",
    en: "the company was deregistered on {deregisteredOn} ({otherPlace}), before the announcement on {value}",
  },
  fix: {
    zh: "核对代码、注销日期 {deregisteredOn}（{otherPlace}）和公告日期 {value}",
    en: "check the code, {deregisteredOn} ({otherPlace}) and {value}",
  },
  relation: "exclusion",
  on: ["compulsory-deregistration"],
  at: "announcedOn",
  by: "subject",
  among: ["market-entity"],
  args: { deregisteredOn: "other.deregisteredOn" },
  where: `other.registrationState in ["3", "4"] && other.deregisteredOn < this.announcedOn`,
});
