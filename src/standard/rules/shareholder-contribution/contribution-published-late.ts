import { defineRule } from "../../../model/rule.ts";

export const contributionPublishedLate = defineRule({
  id: "contribution-published-late",
  code: "ENT-028B",
  severity: "error",
  dimension: "时效性",
  clause: "shareholder-contribution#publicity",
  source: [
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第四条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第十一条", confidence: "seen" },
    { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2014-10-01",
  regime: "necips",
  title: { zh: "出资信息公示超期", en: "contribution published late" },
  why: "认缴和实缴的出资额、方式、日期，认购的股份数，应自信息产生之日起20个工作日内公示，当日不计。",
  message: {
    zh: "公示日期 {value} 晚于期限 {deadline}（{changedOn} 后第 {days} 个工作日）",
    en: "published on {value}, after the limit {deadline} ({days} working days after {changedOn})",
  },
  fix: {
    zh: "核对信息产生日期 {changedOn} 和公示日期；超过 {deadline}（{days} 个工作日）的如实填写",
    en: "check {changedOn} and the day of publication; past {deadline} ({days} working days) leave the true date",
  },
  on: ["shareholder-contribution"],
  at: "publishedOn",
  args: {
    changedOn: "this.changedOn",
    days: "parameters.contributionPublicityWorkingDays",
    deadline: "addWorkingDays(this.changedOn, parameters.contributionPublicityWorkingDays)",
  },
  holds: "this.publishedOn <= addWorkingDays(this.changedOn, parameters.contributionPublicityWorkingDays)",
});
