import { closed, conditional, group, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { abnormalListingMeasureCode } from "../data-elements/abnormal-listing-measure.ts";
import { abnormalListingReasonCode } from "../data-elements/abnormal-listing-reason.ts";
import { abnormalListingRegimeCode } from "../data-elements/abnormal-listing-regime.ts";
import { abnormalRemovalReasonCode } from "../data-elements/abnormal-removal-reason.ts";
import { contactLossEvidenceCode } from "../data-elements/contact-loss-evidence.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { documentNumber } from "../data-elements/document-number.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { listingObjectionResultCode } from "../data-elements/listing-objection-result.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { reportYear } from "../data-elements/report-year.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const measures = (article: string) => ({ document: "企业经营异常名录管理办法", article, confidence: "seen" }) as const;
const individualMeasures = (article: string) =>
  ({ document: "个体工商户年度报告办法", article, confidence: "seen" }) as const;
const inspection = (article: string) => ({ document: "企业公示信息抽查办法", article, confidence: "seen" }) as const;
const repair = (article: string) =>
  ({ document: "市场监督管理信用修复管理办法", article, confidence: "seen" }) as const;

export const abnormalListing = defineRecordType({
  id: "abnormal-listing",
  title: { zh: "经营异常名录", en: "abnormal-operation listing" },
  definition: "将一个经营主体以一项事由列入经营异常名录（个体工商户曾为标记经营异常状态）的一次决定及其移出。",
  clause: "abnormal-listing#data-items",
  source: { document: "GB/T 40478-2021", article: "附录A", confidence: "seen" },
  recognisedBy: [["/reason"], ["/listedOn"], ["/subject/name", "/subject/creditCode"]],
  keys: {
    subject: ["/subject/creditCode"],
    "subject-year": ["/subject/creditCode", "/relatedYear"],
    listing: ["/listingId"],
  },
  publication: {
    class: "P",
    until: [
      { day: "this.removedOn", source: measures("第十条") },
      {
        // An individual's listing for a missing report is shown up to a fixed day, listed or not.
        day: `this.reason == "21" ? addYears(this.relatedYear + "-06-30", 2) : ""`,
        source: individualMeasures("第十三条"),
      },
    ],
  },
  eventDate: ["/listedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    listingId: mandatory(recordIdentifier, {
      publicity: "P",
      title: { zh: "列入标识", en: "listing identifier" },
      definition: "在名录管理系统内唯一标识一次列入的字符串。",
      aliases: ["列入编号", "busexclist"],
      source: { document: "企业信用信息公示系统交换表", article: "BUSEXCLIST", confidence: "seen" },
    }),
    subject: subject(),
    subjectRegime: mandatory(abnormalListingRegimeCode, { publicity: "P", aliases: ["名录类别"] }),
    measure: optional(abnormalListingMeasureCode, { publicity: "P" }),
    reason: mandatory(abnormalListingReasonCode, {
      publicity: "P",
      aliases: [
        "列入经营异常名录原因",
        "列入异常名录原因",
        "列入异常原因",
        "标记经营异常状态原因",
        "specause",
        "specause_cn",
        "excpstares",
        "excpstares_cn",
      ],
      source: measures("第四条"),
    }),
    facts: optional(text(500), {
      publicity: "P",
      title: { zh: "列入事实", en: "facts of the listing" },
      aliases: ["列入事实和理由", "anomalyrea"],
      source: { document: "企业信用信息公示系统交换表", article: "ANOMALYREA", confidence: "seen" },
    }),
    relatedYear: conditional(reportYear, "事由为未按规定公示、报送年度报告", {
      publicity: "P",
      definition: "未按规定公示、报送的年度报告的年度。",
      aliases: ["未报年度", "未年报年度", "year"],
      source: measures("第六条"),
    }),
    orderedOn: conditional(date, "事由为未在责令期限内公示、逾期未办理名称变更登记", {
      publicity: "I",
      title: { zh: "责令日期", en: "ordered on" },
      definition: "企业收到责令履行公示义务的通知，或者收到停止使用名称的文书的日期，期限自次日起算。",
      source: measures("第七条、第八条"),
    }),
    orderEndsOn: conditional(date, "事由为未在责令期限内公示、逾期未办理名称变更登记", {
      publicity: "I",
      title: { zh: "责令期限届满日期", en: "last day of the ordered period" },
      definition: "责令履行公示义务的期限或者名称变更登记期限的最后一日。",
      aliases: ["责令期限至"],
      source: measures("第七条、第八条"),
    }),
    verifiedOn: optional(date, {
      publicity: "I",
      title: { zh: "列入查实日期", en: "cause verified on" },
      definition: "查实无法联系，或者查实信息虚假的日期。",
      source: measures("第九条"),
    }),
    contactEvidence: conditional(contactLossEvidenceCode, "事由为无法联系", { publicity: "I" }),
    firstLetterOn: conditional(date, "以专用信函认定无法联系", {
      publicity: "I",
      title: { zh: "第一次专用信函邮寄日期", en: "first special letter mailed on" },
      source: measures("第九条"),
    }),
    secondLetterOn: conditional(date, "以专用信函认定无法联系", {
      publicity: "I",
      title: { zh: "第二次专用信函邮寄日期", en: "second special letter mailed on" },
      source: measures("第九条"),
    }),
    siteCheckedOn: conditional(date, "以实地核查认定无法联系", {
      publicity: "I",
      title: { zh: "实地核查日期", en: "checked on site on" },
      source: inspection("第十四条"),
    }),
    listedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "列入日期", en: "listed on" },
      definition: "作出列入（标记）决定的日期。",
      aliases: ["列入经营异常名录日期", "列入异常日期", "标记日期", "标记经营异常状态日期", "abntime", "cogdate"],
      source: measures("第五条"),
    }),
    documentNumber: optional(documentNumber, {
      publicity: "P",
      title: { zh: "列入决定文书号", en: "number of the listing decision" },
      aliases: ["列入决定书文号", "列入文号", "pendecno"],
      source: { document: "企业信用信息公示系统交换表", article: "PENDECNO", confidence: "seen" },
    }),
    decisionOrganName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "列入决定机关", en: "organ that listed" },
      aliases: ["作出决定机关（列入）", "作出列入决定机关", "标记机关", "decorg", "decorg_cn"],
      source: measures("第五条"),
    }),
    decisionOrganCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "列入决定机关统一社会信用代码", en: "credit code of the organ that listed" },
      aliases: ["列入决定机关代码"],
      source: measures("第五条"),
    }),
    publishedOn: optional(date, {
      publicity: "P",
      title: { zh: "列入公示日期", en: "listing published on" },
      source: measures("第十五条"),
    }),
    removalAppliedOn: optional(date, {
      publicity: "I",
      title: { zh: "移出申请日期", en: "removal applied for on" },
      definition: "收到移出申请的日期。",
      source: measures("第十一条、第十二条"),
    }),
    removalAcceptedOn: optional(date, {
      publicity: "I",
      title: { zh: "移出受理日期", en: "application accepted on" },
      source: repair("第十四条"),
    }),
    removalVerifiedOn: optional(date, {
      publicity: "I",
      title: { zh: "移出查实日期", en: "removal condition verified on" },
      definition: "查实已更正、已变更或者可以重新取得联系的日期。",
      source: measures("第十三条、第十四条"),
    }),
    isRemovalExtended: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "是否延长移出决定期限", en: "period for the removal decision extended" },
      source: repair("第十六条"),
    }),
    removedOn: conditional(date, "已移出", {
      publicity: "P",
      title: { zh: "移出日期", en: "removed on" },
      definition: "作出移出决定（恢复正常记载状态）的日期。",
      aliases: ["移出经营异常名录日期", "移出异常日期", "恢复日期", "恢复正常记载状态日期", "remdate", "nordate"],
      source: measures("第十条"),
    }),
    removalReason: conditional(abnormalRemovalReasonCode, "已移出", {
      publicity: "P",
      aliases: [
        "移出经营异常名录原因",
        "移出异常名录原因",
        "移出异常原因",
        "恢复正常记载状态原因",
        "remexcpres",
        "remexcpres_cn",
        "norrea",
        "norrea_cn",
      ],
      source: measures("第十条"),
    }),
    removalFacts: optional(text(500), {
      publicity: "P",
      title: { zh: "移出事实", en: "facts of the removal" },
      aliases: ["移出事实和理由", "removerea"],
      source: { document: "企业信用信息公示系统交换表", article: "REMOVEREA", confidence: "seen" },
    }),
    removalDocumentNumber: optional(documentNumber, {
      publicity: "P",
      title: { zh: "移出决定文书号", en: "number of the removal decision" },
      aliases: ["移出决定书文号", "移出文号"],
      source: measures("第十条"),
    }),
    removalOrganName: conditional(entityName, "已移出", {
      publicity: "P",
      title: { zh: "移出决定机关", en: "organ that removed" },
      aliases: ["作出决定机关（移出）", "作出移出决定机关", "恢复机关", "redecorg", "redecorg_cn", "nordecorg"],
      source: measures("第十条"),
    }),
    removalOrganCode: optional(creditCode, {
      publicity: "P",
      title: { zh: "移出决定机关统一社会信用代码", en: "credit code of the organ that removed" },
      aliases: ["移出决定机关代码"],
      source: measures("第十条"),
    }),
    publicityEndsOn: conditional(date, "已移出", {
      publicity: "P",
      title: { zh: "停止公示日期", en: "last day of publicity of the listing" },
      definition: "停止公示列入信息的日期。",
      source: measures("第十条"),
    }),
    objection: Type.Optional(
      group(
        closed({
          filedOn: mandatory(date, { publicity: "I", title: { zh: "异议提出日期", en: "objection filed on" } }),
          answeredOn: optional(date, {
            publicity: "I",
            title: { zh: "异议受理决定日期", en: "decided whether to accept on" },
          }),
          isAccepted: optional(yesNoCode, { publicity: "I", title: { zh: "异议是否受理", en: "objection accepted" } }),
          verifiedOn: optional(date, { publicity: "I", title: { zh: "异议核实日期", en: "objection verified on" } }),
          result: optional(listingObjectionResultCode, { publicity: "I" }),
          correctedOn: conditional(date, "核实结论为列入有错误", {
            publicity: "I",
            title: { zh: "异议更正日期", en: "listing corrected on" },
          }),
        }),
        {
          title: { zh: "异议", en: "objection" },
          definition: "当事人对列入提出的异议及其受理、核实、更正。",
          obligation: "O",
          publicity: "I",
          source: measures("第十五条"),
        },
      ),
    ),
    ...sourceOrgan(),
    envelope,
  },
});
