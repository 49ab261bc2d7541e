import { closed, group, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { date } from "../data-elements/date.ts";
import { indicatorCode } from "../data-elements/indicator-code.ts";
import { percentage } from "../data-elements/percentage.ts";
import { riskClassCode } from "../data-elements/risk-class.ts";
import { riskDimensionCode } from "../data-elements/risk-dimension.ts";
import { riskUseCode } from "../data-elements/risk-use.ts";
import { score } from "../data-elements/score.ts";
import { supervisionHintCode } from "../data-elements/supervision-hint.ts";
import { text } from "../data-elements/text.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const own = { document: "本标准", confidence: "design" } as const;
const opinion = { document: "国市监信发〔2022〕6号", confidence: "known" } as const;

/** For the allocation of supervision only; nothing of it is ever public. */
export const riskClassification = defineRecordType({
  id: "risk-classification",
  title: { zh: "信用风险分类", en: "classification of credit risk" },
  definition: "按指标体系对一个经营主体作出的一次信用风险分类，供内部配置监管资源参考。",
  clause: "risk-classification#data-items",
  source: opinion,
  recognisedBy: [["/riskClass"], ["/indicatorScheme", "/evaluatedOn"]],
  keys: { subject: ["/subject/creditCode"] },
  publication: { class: "I" },
  eventDate: ["/evaluatedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    riskClass: mandatory(riskClassCode, { publicity: "I", aliases: ["风险等级", "信用风险类别"] }),
    indicatorScheme: mandatory(text(32), {
      publicity: "I",
      title: { zh: "指标体系版本", en: "version of the indicators" },
      aliases: ["指标体系"],
      source: own,
    }),
    evaluatedOn: mandatory(date, {
      publicity: "I",
      title: { zh: "分类日期", en: "classified on" },
      aliases: ["评定日期"],
      source: opinion,
    }),
    score: optional(score, {
      publicity: "I",
      title: { zh: "风险分值", en: "score of risk" },
      aliases: ["信用风险分值"],
      source: own,
    }),
    indicators: Type.Optional(
      group(
        Type.Array(
          closed({
            code: mandatory(indicatorCode, { publicity: "I" }),
            name: optional(text(100), { publicity: "I", title: { zh: "指标名称", en: "name of the indicator" } }),
            dimension: mandatory(riskDimensionCode, { publicity: "I" }),
            score: mandatory(score, { publicity: "I", title: { zh: "指标得分", en: "score of the indicator" } }),
            weight: optional(percentage, {
              publicity: "I",
              title: { zh: "指标权重（%）", en: "weight of the indicator" },
            }),
            evidenceOn: optional(date, {
              publicity: "I",
              title: { zh: "依据信息日期", en: "day of the evidence" },
              definition: "所用依据信息产生的日期。",
            }),
          }),
          { minItems: 1 },
        ),
        {
          title: { zh: "风险指标", en: "indicators of risk" },
          definition: "参与分类的各项指标及其得分。",
          obligation: "O",
          publicity: "I",
          source: own,
        },
      ),
    ),
    overrideRule: optional(text(200), {
      publicity: "I",
      title: { zh: "直接判定规则", en: "rule that decides directly" },
      definition: "不按得分而直接判定等级的地方规则。",
      source: own,
    }),
    previousClass: optional(riskClassCode, {
      publicity: "I",
      title: { zh: "上期信用风险等级", en: "class of the previous period" },
      aliases: ["上期等级"],
    }),
    supervisionHint: optional(supervisionHintCode, { publicity: "I", aliases: ["监管措施"] }),
    usedFor: mandatory(riskUseCode, { publicity: "I", aliases: ["分类结果用途", "用途"] }),
    ...sourceOrgan(),
    envelope,
  },
});
