import { closed, conditional, group, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { amount } from "../data-elements/amount.ts";
import { contributionFormCode } from "../data-elements/contribution-form.ts";
import { date } from "../data-elements/date.ts";
import { documentNumber } from "../data-elements/document-number.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { immediateInformationKindCode } from "../data-elements/immediate-information-kind.ts";
import { ipKindCode } from "../data-elements/ip-kind.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { sharePercentage } from "../data-elements/share-percentage.ts";
import { text } from "../data-elements/text.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

export const immediateInformation = defineRecordType({
  id: "immediate-information",
  title: { zh: "即时信息", en: "immediate information" },
  definition: "企业自信息形成之日起公示的一条即时信息。",
  clause: "immediate-information#data-items",
  source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
  recognisedBy: [["/kind"], ["/formedOn"]],
  keys: { subject: ["/subject/creditCode"], "document-number": ["/penaltyNumber"] },
  publication: { class: "P" },
  eventDate: ["/formedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    kind: mandatory(immediateInformationKindCode, { publicity: "P", aliases: ["信息类型"] }),
    formedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "信息形成日期", en: "formed on" },
      aliases: ["形成日期"],
      source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    }),
    publishedOn: optional(date, {
      publicity: "P",
      title: { zh: "公示日期", en: "published on" },
      source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    }),
    contribution: Type.Optional(
      group(
        closed({
          shareholderName: mandatory(entityName, {
            publicity: "P",
            title: { zh: "股东名称", en: "name of the shareholder" },
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          subscribedAmount: optional(amount, {
            publicity: "P",
            title: { zh: "认缴出资额（万元）", en: "subscribed amount" },
            aliases: ["认缴出资额"],
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          subscribedOn: optional(date, {
            publicity: "P",
            title: { zh: "认缴出资日期", en: "subscription due on" },
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          subscribedForm: optional(contributionFormCode, {
            publicity: "P",
            title: { zh: "认缴出资方式", en: "form of subscription" },
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          paidAmount: optional(amount, {
            publicity: "P",
            title: { zh: "实缴出资额（万元）", en: "paid-in amount" },
            aliases: ["实缴出资额"],
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          paidOn: optional(date, {
            publicity: "P",
            title: { zh: "实缴出资日期", en: "paid in on" },
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          paidForm: optional(contributionFormCode, {
            publicity: "P",
            title: { zh: "实缴出资方式", en: "form of payment" },
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
        }),
        {
          title: { zh: "出资信息", en: "contribution" },
          definition: "股东认缴和实缴的出资额、出资时间、出资方式。",
          obligation: "C",
          condition: "信息类型为股东认缴和实缴的出资",
          publicity: "P",
          source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
        },
      ),
    ),
    equityChange: Type.Optional(
      group(
        closed({
          shareholderName: mandatory(entityName, {
            publicity: "P",
            title: { zh: "变更股东名称", en: "shareholder" },
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          shareBefore: mandatory(sharePercentage, {
            publicity: "P",
            title: { zh: "变更前股权比例", en: "share before" },
            aliases: ["transamprbf"],
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          shareAfter: mandatory(sharePercentage, {
            publicity: "P",
            title: { zh: "变更后股权比例", en: "share after" },
            aliases: ["transampraf"],
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
        }),
        {
          title: { zh: "股权变更", en: "change of equity" },
          definition: "股权转让等股权变更信息。",
          obligation: "C",
          condition: "信息类型为股权变更",
          publicity: "P",
          source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
        },
      ),
    ),
    licenceNumber: conditional(documentNumber, "信息类型为行政许可", {
      publicity: "P",
      title: { zh: "许可决定书文号或者许可文件编号", en: "number of the licence" },
      aliases: ["许可文件编号"],
      source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    }),
    licenceName: optional(text(200), {
      publicity: "P",
      title: { zh: "许可文件名称", en: "name of the licence" },
      source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    }),
    pledge: Type.Optional(
      group(
        closed({
          registrationNumber: optional(recordIdentifier, {
            publicity: "P",
            title: { zh: "知识产权登记号", en: "registration number of the right" },
            aliases: ["tmregno"],
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          name: optional(text(200), {
            publicity: "P",
            title: { zh: "知识产权名称", en: "name of the right" },
            aliases: ["tmname"],
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          kind: optional(ipKindCode, { publicity: "P", aliases: ["kinds"] }),
          pledgor: optional(entityName, {
            publicity: "P",
            title: { zh: "出质人", en: "pledgor" },
            aliases: ["pledgor"],
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          pledgee: optional(entityName, {
            publicity: "P",
            title: { zh: "质权人", en: "pledgee" },
            aliases: ["imporg"],
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          from: optional(date, {
            publicity: "P",
            title: { zh: "质权登记期限自", en: "pledge from" },
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
          to: optional(date, {
            publicity: "P",
            title: { zh: "质权登记期限至", en: "pledge to" },
            source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
          }),
        }),
        {
          title: { zh: "知识产权出质", en: "pledge of intellectual property" },
          definition: "知识产权出质登记信息。",
          obligation: "C",
          condition: "信息类型为知识产权出质登记",
          publicity: "P",
          source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
        },
      ),
    ),
    penaltyNumber: conditional(documentNumber, "信息类型为受到行政处罚", {
      publicity: "P",
      title: { zh: "行政处罚决定书文号", en: "number of the penalty decision" },
      source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    }),
    otherContent: conditional(text(2000), "信息类型为其他", {
      publicity: "P",
      title: { zh: "其他信息内容", en: "other content" },
      source: { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    }),
    orderedOn: optional(date, {
      publicity: "I",
      title: { zh: "责令公示日期", en: "ordered to publish on" },
      source: { document: "企业经营异常名录管理办法", article: "第七条", confidence: "seen" },
    }),
    orderedDueOn: conditional(date, "已责令公示", {
      publicity: "I",
      title: { zh: "责令公示期限", en: "to be published by" },
      source: { document: "企业经营异常名录管理办法", article: "第七条", confidence: "seen" },
    }),
    correctsRecordId: optional(recordIdentifier, {
      publicity: "P",
      title: { zh: "更正前的记录", en: "record that is corrected" },
      source: { document: "企业信息公示暂行条例", article: "第十二条", confidence: "seen" },
    }),
    ...sourceOrgan(),
    envelope,
  },
});
