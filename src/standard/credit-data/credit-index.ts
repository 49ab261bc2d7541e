import { mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { date } from "../data-elements/date.ts";
import { divisionCode } from "../data-elements/division-code.ts";
import { indexValue } from "../data-elements/index-value.ts";
import { text } from "../data-elements/text.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";

const published = { document: "中国企业信用指数（市场监管总局发布）", confidence: "seen" } as const;

/** The method of the index is not published in full; only what its publication shows is described. */
export const creditIndex = defineRecordType({
  id: "credit-index",
  title: { zh: "企业信用指数", en: "enterprise credit index" },
  definition: "一个地区企业信用总体状况在一个统计期的指数及其分项指数。",
  clause: "credit-index#data-items",
  source: published,
  status: "provisional",
  recognisedBy: [["/indexName"], ["/value"], ["/basePeriod", "/baseValue"]],
  keys: { "credit-index": ["/indexName", "/periodEndsOn"] },
  publication: { class: "P" },
  eventDate: ["/periodEndsOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    indexName: mandatory(text(100), {
      publicity: "P",
      title: { zh: "指数名称", en: "name of the index" },
      source: published,
    }),
    divisionCode: optional(divisionCode, {
      publicity: "P",
      title: { zh: "指数所属区划", en: "division of the index" },
      definition: "指数所反映的地区；全国指数不填。",
      source: published,
    }),
    periodEndsOn: mandatory(date, {
      publicity: "P",
      title: { zh: "统计期末", en: "last day of the period" },
      aliases: ["统计期截止日期"],
      source: published,
    }),
    basePeriod: mandatory(text(10), {
      publicity: "P",
      title: { zh: "基期", en: "base period" },
      definition: "基期的年份。",
      source: published,
    }),
    baseValue: mandatory(indexValue, {
      publicity: "P",
      title: { zh: "基期指数", en: "value in the base period" },
      source: published,
    }),
    value: mandatory(indexValue, {
      publicity: "P",
      title: { zh: "综合指数", en: "value of the index" },
      aliases: ["信用指数"],
      source: published,
    }),
    reliabilityIndex: optional(indexValue, {
      publicity: "P",
      title: { zh: "可靠性指数", en: "sub-index of reliability" },
      source: published,
    }),
    operationIndex: optional(indexValue, {
      publicity: "P",
      title: { zh: "经营性指数", en: "sub-index of operation" },
      source: published,
    }),
    financeIndex: optional(indexValue, {
      publicity: "P",
      title: { zh: "财务性指数", en: "sub-index of finance" },
      source: published,
    }),
    complianceIndex: optional(indexValue, {
      publicity: "P",
      title: { zh: "合规性指数", en: "sub-index of compliance" },
      source: published,
    }),
    relationIndex: optional(indexValue, {
      publicity: "P",
      title: { zh: "关联性指数", en: "sub-index of related parties" },
      source: published,
    }),
    supervisionIndex: optional(indexValue, {
      publicity: "P",
      title: { zh: "监管性指数", en: "sub-index of supervision" },
      source: published,
    }),
    publishedOn: optional(date, {
      publicity: "P",
      title: { zh: "指数发布日期", en: "published on" },
      source: published,
    }),
    ...sourceOrgan(),
    envelope,
  },
});
