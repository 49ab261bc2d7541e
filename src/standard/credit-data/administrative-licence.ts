import { conditional, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { certificateNumber } from "../data-elements/certificate-number.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { documentNumber } from "../data-elements/document-number.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { foodBusinessFormatCode } from "../data-elements/food-business-format.ts";
import { licenceAnnulmentGroundCode } from "../data-elements/licence-annulment-ground.ts";
import { licenceCancellationGroundCode } from "../data-elements/licence-cancellation-ground.ts";
import { licenceDecisionKindCode } from "../data-elements/licence-decision-kind.ts";
import { licenceInvalidationReasonCode } from "../data-elements/licence-invalidation-reason.ts";
import { licenceKindCode } from "../data-elements/licence-kind.ts";
import { licenceStateCode } from "../data-elements/licence-state.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { endedOn, personAndSecrecy } from "../parts/publication.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const column = (name: string) => ({ document: "双公示信息项", article: name, confidence: "seen" }) as const;

export const administrativeLicence = defineRecordType({
  id: "administrative-licence",
  title: { zh: "行政许可", en: "administrative licence" },
  definition: "行政机关准予公民、法人或者其他组织从事特定活动的一次决定。",
  clause: "credit-data#administrative-licence",
  source: { document: "GB/T 40478-2021", article: "6.3", confidence: "seen" },
  recognisedBy: [["/documentNumber"], ["/subject/name", "/subject/creditCode"]],
  keys: {
    subject: ["/subject/creditCode"],
    document: ["/licensingOrganCode", "/documentNumber"],
    "document-number": ["/documentNumber"],
    certificate: ["/certificateNumber"],
  },
  publication: { class: "P", conditions: personAndSecrecy, until: [endedOn] },
  eventDate: ["/decidedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject("XK"),
    documentName: mandatory(text(64), {
      publicity: "P",
      title: { zh: "行政许可决定文书名称", en: "name of the decision document" },
      aliases: ["XK_XKWS", "许可决定文书名称", "决定文书名称", "许可文书名称"],
      source: column("XK_XKWS"),
    }),
    documentNumber: mandatory(documentNumber, {
      publicity: "P",
      title: { zh: "行政许可决定文书号", en: "number of the decision document" },
      aliases: [
        "XK_WSH",
        "行政许可决定书文号",
        "许可决定文书号",
        "许可决定书文号",
        "决定文书号",
        "许可文号",
        "许可文书号",
      ],
      source: column("XK_WSH"),
    }),
    licenceKind: mandatory(licenceKindCode, {
      noteIn: "/licenceKindNote",
      publicity: "P",
      aliases: ["XK_XKLB", "XK_SPLB", "行政许可类别", "审批类别"],
      source: column("XK_XKLB"),
    }),
    licenceKindNote: conditional(text(200), "许可类别为其他", {
      publicity: "P",
      title: { zh: "其他许可类别说明", en: "description of another kind" },
      definition: "许可类别为其他时注明的类别。",
      aliases: ["许可类别说明"],
      source: column("XK_XKLB"),
    }),
    certificateName: conditional(text(64), "核发许可证书", {
      publicity: "P",
      title: { zh: "许可证书名称", en: "name of the certificate" },
      aliases: ["XK_XKZS", "证书名称", "licname", "licname_cn", "licnamecn"],
      source: column("XK_XKZS"),
    }),
    certificateNumber: conditional(certificateNumber, "核发许可证书", {
      publicity: "P",
      title: { zh: "许可编号", en: "number of the certificate" },
      aliases: ["XK_XKBH", "许可证书编号", "许可证编号", "许可证号", "证书编号", "licno"],
      source: column("XK_XKBH"),
    }),
    content: mandatory(text(4000), {
      publicity: "P",
      title: { zh: "许可内容", en: "content of the licence" },
      aliases: ["XK_NR", "行政许可内容", "许可事项", "licitem", "licscope"],
      source: column("XK_NR"),
    }),
    decidedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "许可决定日期", en: "decided on" },
      aliases: ["XK_JDRQ", "行政许可决定日期", "决定日期", "发证日期", "fzrq"],
      source: column("XK_JDRQ"),
    }),
    validFrom: mandatory(date, {
      publicity: "P",
      title: { zh: "有效期自", en: "valid from" },
      aliases: ["XK_YXQZ", "有效期起", "许可有效期自", "有效期开始日期", "valfrom", "licvalfrom", "qsrq"],
      source: column("XK_YXQZ"),
    }),
    validTo: mandatory(date, {
      publicity: "P",
      longTerm: true,
      title: { zh: "有效期至", en: "valid to" },
      definition: "许可有效的最后一日；长期有效为 null，双公示文件中为 2099/12/31。",
      aliases: [
        "XK_YXQZI",
        "XK_JZQ",
        "有效期止",
        "许可有效期至",
        "许可截止期",
        "截止日期",
        "valto",
        "licvalto",
        "jzrq",
      ],
      source: column("XK_YXQZI"),
    }),
    licensingOrganName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "许可机关", en: "licensing organ" },
      aliases: ["XK_XKJG", "XK_XZJG", "行政许可机关", "许可机关名称", "发证机关", "licanth", "fzjg"],
      source: column("XK_XKJG"),
    }),
    licensingOrganCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "许可机关统一社会信用代码", en: "credit code of the licensing organ" },
      aliases: ["XK_XKJGDM", "许可机关代码"],
      source: column("XK_XKJGDM"),
    }),
    state: mandatory(licenceStateCode, {
      publicity: "P",
      title: { zh: "当前状态", en: "state" },
      aliases: ["XK_ZT", "许可状态", "状态", "opstate"],
      source: column("XK_ZT"),
    }),
    invalidatedOn: conditional(date, "当前状态为无效", {
      publicity: "P",
      title: { zh: "失效日期", en: "invalid since" },
      aliases: ["无效日期", "注销日期"],
      source: { document: "行政许可法", article: "第六十九条、第七十条", confidence: "known" },
    }),
    invalidationReason: conditional(licenceInvalidationReasonCode, "当前状态为无效", {
      publicity: "P",
      aliases: ["失效原因", "无效原因"],
    }),
    invalidationDocumentNumber: optional(documentNumber, {
      publicity: "P",
      title: { zh: "失效决定文书号", en: "number of the decision that ended it" },
      definition: "撤销、撤回、吊销或者注销许可的决定的文书号。",
      aliases: ["撤销决定文书号", "注销决定文书号"],
      source: { document: "行政许可法", article: "第六十九条、第七十条", confidence: "known" },
    }),
    cancellationGround: optional(licenceCancellationGroundCode, { publicity: "P", aliases: ["注销情形"] }),
    annulmentGround: optional(licenceAnnulmentGroundCode, { publicity: "P", aliases: ["撤销情形"] }),
    decisionKind: optional(licenceDecisionKindCode, { publicity: "P", aliases: ["决定类型"] }),
    originalDocumentNumber: optional(documentNumber, {
      publicity: "P",
      title: { zh: "原许可决定文书号", en: "number of the original decision" },
      definition: "变更、延续、补发、注销的，所针对的原许可决定的文书号。",
      aliases: ["原许可文书号"],
      source: { document: "行政许可法", article: "第四十九条、第五十条", confidence: "known" },
    }),
    previousValidTo: optional(date, {
      publicity: "P",
      title: { zh: "原有效期至", en: "earlier validity until" },
      definition: "延续的，延续以前有效期的最后一日。",
      source: { document: "行政许可法", article: "第五十条", confidence: "known" },
    }),
    renewalAppliedOn: optional(date, {
      publicity: "I",
      title: { zh: "申请延续日期", en: "renewal applied for on" },
      source: { document: "行政许可法", article: "第五十条", confidence: "known" },
    }),
    acceptedOn: optional(date, {
      publicity: "I",
      title: { zh: "受理日期", en: "application accepted on" },
      aliases: ["受理时间"],
      source: { document: "行政许可法", article: "第四十二条", confidence: "known" },
    }),
    isDecisionExtended: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "决定期限是否延长", en: "term of the decision extended" },
      source: { document: "行政许可法", article: "第四十二条", confidence: "known" },
    }),
    isByCommitment: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "是否告知承诺制", en: "granted on a commitment" },
      aliases: ["告知承诺"],
      source: { document: "国发〔2021〕7号", confidence: "known" },
    }),
    commitmentNumber: conditional(recordIdentifier, "以告知承诺方式办理", {
      publicity: "P",
      title: { zh: "信用承诺编码", en: "number of the commitment" },
      aliases: ["承诺编码"],
    }),
    businessFormat: optional(foodBusinessFormatCode, { publicity: "P", aliases: ["主体业态", "maintype"] }),
    publishedOn: optional(date, {
      publicity: "P",
      title: { zh: "公示日期", en: "published on" },
      aliases: ["公开日期", "publicdate"],
      source: { document: "企业信息公示暂行条例", article: "第六条", confidence: "seen" },
    }),
    ...sourceOrgan({ name: "XK_LYDW", code: "XK_LYDWDM" }),
    envelope,
  },
});
