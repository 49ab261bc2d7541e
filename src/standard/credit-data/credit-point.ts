import { closed, conditional, group, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { date } from "../data-elements/date.ts";
import { monthCount } from "../data-elements/month-count.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { score } from "../data-elements/score.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const local = { document: "地方信用积分办法", confidence: "provisional" } as const;

/** Local schemes only; there is no national formula. */
export const creditPoint = defineRecordType({
  id: "credit-point",
  title: { zh: "信用积分", en: "credit points" },
  definition: "按地方积分方案对一个信用主体在某日的积分及其加减分明细。",
  clause: "credit-point#data-items",
  source: local,
  status: "provisional",
  recognisedBy: [["/pointScheme"], ["/currentScore"]],
  keys: { subject: ["/subject/creditCode"] },
  publication: { class: "I" },
  eventDate: ["/scoredOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    pointScheme: mandatory(text(32), {
      publicity: "I",
      title: { zh: "积分方案", en: "scheme of points" },
      aliases: ["信用积分方案"],
      source: local,
    }),
    scoredOn: mandatory(date, {
      publicity: "I",
      title: { zh: "计分日期", en: "scored on" },
      aliases: ["积分日期"],
      source: local,
    }),
    baseScore: mandatory(score, {
      publicity: "I",
      title: { zh: "基准分", en: "base score" },
      aliases: ["初始分"],
      source: local,
    }),
    currentScore: mandatory(score, {
      publicity: "I",
      title: { zh: "当前分", en: "current score" },
      aliases: ["当前积分", "信用积分"],
      source: local,
    }),
    cycleMonths: optional(monthCount, {
      publicity: "I",
      title: { zh: "记分周期（月）", en: "cycle in months" },
      aliases: ["记分周期"],
      source: local,
    }),
    grade: optional(text(32), {
      publicity: "I",
      title: { zh: "积分等级", en: "grade" },
      source: local,
    }),
    thresholds: Type.Optional(
      group(
        Type.Array(
          closed({
            grade: mandatory(text(32), { publicity: "I", title: { zh: "门槛等级", en: "grade of the threshold" } }),
            minimum: mandatory(score, { publicity: "I", title: { zh: "最低分", en: "lowest score" } }),
          }),
          { minItems: 1 },
        ),
        {
          title: { zh: "等级门槛", en: "thresholds" },
          definition: "各积分等级的最低分（含本数）。",
          obligation: "O",
          publicity: "I",
          source: local,
        },
      ),
    ),
    entries: Type.Optional(
      group(
        Type.Array(
          closed({
            item: mandatory(text(200), { publicity: "I", title: { zh: "加减分事项", en: "item" } }),
            delta: mandatory(score, { publicity: "I", title: { zh: "加减分值", en: "points added or taken" } }),
            occurredOn: mandatory(date, { publicity: "I", title: { zh: "事项发生日期", en: "occurred on" } }),
            basisRecordId: optional(recordIdentifier, {
              publicity: "I",
              title: { zh: "依据记录标识", en: "record it is based on" },
            }),
            expiresOn: optional(date, { publicity: "I", title: { zh: "事项失效日期", en: "last day it counts" } }),
            isTolerated: optional(yesNoCode, {
              publicity: "I",
              title: { zh: "是否容错", en: "tolerated" },
              definition: "依照容错规定不减分；容错的事项分值为零。",
            }),
            toleranceBasis: conditional(text(500), "容错", {
              publicity: "I",
              title: { zh: "容错依据", en: "basis of the tolerance" },
            }),
          }),
          { minItems: 1 },
        ),
        {
          title: { zh: "加减分明细", en: "entries" },
          definition: "记分周期内全部加分、减分和容错的事项。",
          obligation: "O",
          publicity: "I",
          source: local,
        },
      ),
    ),
    ...sourceOrgan(),
    envelope,
  },
});
