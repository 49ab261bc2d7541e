import { closed, conditional, group, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { date } from "../data-elements/date.ts";
import { evaluationIndicatorDirectionCode } from "../data-elements/evaluation-indicator-direction.ts";
import { evaluationIndicatorGroupCode } from "../data-elements/evaluation-indicator-group.ts";
import { evaluationIndicatorKindCode } from "../data-elements/evaluation-indicator-kind.ts";
import { percentage } from "../data-elements/percentage.ts";
import { score } from "../data-elements/score.ts";
import { text } from "../data-elements/text.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const standard = { document: "GB/T 46278-2025", confidence: "provisional" } as const;

/** The list of indicators of the national standard has not been seen; its groups and the least weight are known from reports. */
export const individualBusinessEvaluation = defineRecordType({
  id: "individual-business-evaluation",
  title: { zh: "个体工商户信用评价", en: "credit evaluation of an individual business" },
  definition: "按基本指标和专项指标对一个个体工商户作出的一次信用评价。",
  clause: "individual-business-evaluation#data-items",
  source: standard,
  status: "provisional",
  recognisedBy: [["/evaluationScheme"], ["/evaluationScore", "/evaluationGrade"]],
  keys: { subject: ["/subject/creditCode"] },
  publication: { class: "N" },
  eventDate: ["/evaluatedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    evaluationScheme: mandatory(text(100), {
      publicity: "N",
      title: { zh: "评价指标版本", en: "version of the indicators" },
      aliases: ["信用评价方案"],
      source: standard,
    }),
    evaluatedOn: mandatory(date, {
      publicity: "N",
      title: { zh: "信用评价日期", en: "evaluated on" },
      aliases: ["评价日期"],
      source: standard,
    }),
    evaluationScore: optional(score, {
      publicity: "N",
      title: { zh: "信用评价得分", en: "score" },
      aliases: ["评价得分"],
      source: standard,
    }),
    evaluationGrade: optional(text(32), {
      publicity: "N",
      title: { zh: "信用评价等级", en: "grade" },
      aliases: ["评价等级"],
      source: standard,
    }),
    validTo: optional(date, {
      publicity: "N",
      title: { zh: "评价有效期至", en: "valid to" },
      source: standard,
    }),
    indicators: Type.Optional(
      group(
        Type.Array(
          closed({
            name: mandatory(text(100), { publicity: "N", title: { zh: "评价指标名称", en: "name of the indicator" } }),
            kind: mandatory(evaluationIndicatorKindCode, { publicity: "N" }),
            group: conditional(evaluationIndicatorGroupCode, "基本指标", { publicity: "N" }),
            direction: optional(evaluationIndicatorDirectionCode, { publicity: "N" }),
            weight: mandatory(percentage, {
              publicity: "N",
              title: { zh: "评价指标权重（%）", en: "weight of the indicator" },
            }),
            score: optional(score, { publicity: "N", title: { zh: "评价指标得分", en: "score of the indicator" } }),
          }),
          { minItems: 1 },
        ),
        {
          title: { zh: "评价指标", en: "indicators" },
          definition: "参与评价的基本指标和专项指标。",
          obligation: "O",
          publicity: "N",
          source: standard,
        },
      ),
    ),
    ...sourceOrgan(),
    envelope,
  },
});
