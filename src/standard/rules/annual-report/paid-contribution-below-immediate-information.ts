import { defineRule } from "../../../model/rule.ts";

export const paidContributionBelowImmediateInformation = defineRule({
  id: "paid-contribution-below-immediate-information",
  code: "ANR-020",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#immediate",
  source: [
    { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "年报实缴少于即时信息", en: "paid-in amount below the immediate information" },
  why: "即时信息已经公示的实缴出资，年末以前形成的，年报中该股东的实缴不会更少；减资、转让除外。",
  message: {
    zh: "即时信息（{otherPlace}）已公示的实缴出资，大于年报中同一股东的实缴出资",
    en: "the immediate information ({otherPlace}) shows more paid in than the report for the same shareholder",
  },
  fix: { zh: "核对两处的实缴出资额", en: "check the paid-in amounts" },
  relation: "agreement",
  on: ["annual-report"],
  at: "shareholders",
  by: "subject",
  among: ["immediate-information"],
  where: `other.kind == "1" && other.formedOn <= this.reportYear + "-12-31" && compareDecimals(other.contribution.paidAmount, "0") > 0`,
  holds:
    "!this.shareholders.exists(s, s.name == other.contribution.shareholderName && (!has(s.paidAmount) || compareDecimals(s.paidAmount, other.contribution.paidAmount) < 0))",
});
