import { defineRule } from "../../../model/rule.ts";

export const listedForYearBeforeEstablishment = defineRule({
  id: "listed-for-year-before-establishment",
  code: "ABN-004B",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#annual-report",
  source: [
    { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第三条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第四条", confidence: "seen" },
  ],
  since: "1.0.0",
  waivable: true,
  title: { zh: "成立以前的年度被列为未报年报", en: "listed for a year before the establishment" },
  why: "当年设立登记的自下一年起报送年度报告，成立以前的年度没有年报义务，以此列入没有依据。保留原成立日期的转型企业不受影响。",
  message: {
    zh: "因{year}年度年报列入，登记的成立日期为 {established}（{otherPlace}）",
    en: "listed for the report of {year}, but established on {established} ({otherPlace})",
  },
  fix: {
    zh: "核对年报年度和成立日期；确无年报义务的，撤销列入",
    en: "check both; without the duty to report the listing has to be revoked",
  },
  relation: "agreement",
  on: ["abnormal-listing"],
  at: "relatedYear",
  by: "subject",
  among: ["market-entity"],
  when: `this.reason in ["11", "21", "31"]`,
  holds: "other.establishedOn.substring(0, 4) <= this.relatedYear",
  args: { year: "this.relatedYear", established: "other.establishedOn" },
});
