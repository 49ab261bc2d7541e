import { closed, conditional, group, mandatory, optional, several } from "../../model/field.ts";
import { Type } from "../../model/typebox.ts";
import { dataOperationCode } from "../data-elements/data-operation.ts";
import { date } from "../data-elements/date.ts";
import { moment } from "../data-elements/moment.ts";
import { publicityChannelCode } from "../data-elements/publicity-channel.ts";
import { publicityClassCode } from "../data-elements/publicity-class.ts";
import { publicityEndReasonCode } from "../data-elements/publicity-end-reason.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { text } from "../data-elements/text.ts";
import { version } from "../data-elements/version.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";

const own = { document: "本标准", confidence: "design" } as const;

/** 公示要素: whether, where and how long a record is public. */
const publicity = group(
  closed({
    class: mandatory(publicityClassCode, { publicity: "P" }),
    channels: Type.Optional(
      several(publicityChannelCode, "C", {
        condition: "公示属性为公示",
        publicity: "P",
        title: { zh: "公示渠道", en: "channels" },
      }),
    ),
    startsOn: conditional(date, "公示属性为公示", {
      publicity: "P",
      title: { zh: "公示起始日期", en: "first day of publicity" },
    }),
    plannedEndOn: optional(date, {
      publicity: "P",
      title: { zh: "应停止公示日期", en: "planned last day of publicity" },
    }),
    endedOn: optional(date, { publicity: "P", title: { zh: "实际停止公示日期", en: "actual last day of publicity" } }),
    endReason: conditional(publicityEndReasonCode, "已停止公示", { publicity: "P" }),
    isMasked: conditional(yesNoCode, "公示属性为公示", { publicity: "I", title: { zh: "是否脱敏", en: "masked" } }),
    maskedFields: Type.Optional(
      several(text(64), "C", { condition: "已脱敏", publicity: "I", title: { zh: "脱敏字段", en: "masked fields" } }),
    ),
    isSecrecyReviewed: mandatory(yesNoCode, {
      publicity: "I",
      title: { zh: "是否经保密审查", en: "secrecy reviewed" },
      source: { document: "市场监督管理行政处罚信息公示规定", article: "第五条", confidence: "seen" },
    }),
  }),
  {
    title: { zh: "公示要素", en: "publicity" },
    definition: "记录的公示属性、渠道、起止和脱敏情况。",
    obligation: "M",
    publicity: "P",
    source: { document: "国市监信发〔2024〕69号", article: "（九）", confidence: "seen" },
  },
);

/**
 * 记录信封: what an exchange says about a record. A file of bare records leaves it out and its batch manifest says the
 * same once for all; where it stands, it is complete.
 */
export const envelope = Type.Optional(
  group(
    closed({
      recordId: mandatory(recordIdentifier, { publicity: "P" }),
      recordType: mandatory(recordIdentifier, { publicity: "P", title: { zh: "记录类型", en: "record type" } }),
      standardVersion: mandatory(version, { publicity: "P", title: { zh: "标准版本", en: "standard version" } }),
      regime: mandatory(recordIdentifier, { publicity: "P", title: { zh: "适用制度", en: "regime" } }),
      operation: mandatory(dataOperationCode, { publicity: "I" }),
      occurredOn: mandatory(date, {
        publicity: "P",
        title: { zh: "业务发生日期", en: "day of the event" },
        definition: "业务发生的日期，据以选用当日有效的规则和参数。",
      }),
      createdAt: mandatory(moment, { publicity: "I", title: { zh: "采集时间", en: "collected at" } }),
      updatedAt: mandatory(moment, { publicity: "I", title: { zh: "更新时间", en: "updated at" } }),
      publicity,
      supersedes: optional(recordIdentifier, {
        publicity: "P",
        title: { zh: "前版记录", en: "superseded record" },
        source: { document: "企业信息公示暂行条例", article: "第十二条", confidence: "seen" },
      }),
    }),
    {
      title: { zh: "记录信封", en: "envelope" },
      definition: "交换一条记录时对该记录的说明；数据文件不带信封时由批次清单统一说明。",
      obligation: "C",
      condition: "不随批次清单交换",
      publicity: "P",
      source: own,
    },
  ),
);
