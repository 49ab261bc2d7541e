import { closed, conditional, group, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { certificateTypeCode } from "../data-elements/certificate-type.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { documentNumber } from "../data-elements/document-number.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { heavyPenaltyKindCode } from "../data-elements/heavy-penalty-kind.ts";
import { idNumber } from "../data-elements/id-number.ts";
import { personName } from "../data-elements/person-name.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { seriousListingGroundCode } from "../data-elements/serious-listing-ground.ts";
import { seriousRemovalReasonCode } from "../data-elements/serious-removal-reason.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const measures = (article: string) =>
  ({ document: "市场监督管理严重违法失信名单管理办法", article, confidence: "seen" }) as const;
const repair = (article: string) =>
  ({ document: "市场监督管理信用修复管理办法", article, confidence: "seen" }) as const;
const exchange = (article: string) =>
  ({ document: "企业信用信息公示系统交换表", article, confidence: "seen" }) as const;

export const seriousListing = defineRecordType({
  id: "serious-listing",
  title: { zh: "严重违法失信名单", en: "listing of serious violations" },
  definition: "依照市场监督管理严重违法失信名单管理办法将一个当事人列入名单的一次决定及其移出。",
  clause: "serious-listing#data-items",
  source: measures("第二条"),
  recognisedBy: [["/ground", "/groundDescription"], ["/listedOn"], ["/subject/name", "/subject/creditCode"]],
  keys: {
    subject: ["/subject/creditCode"],
    // The penalty the listing rests on; the organ that punished also lists.
    document: ["/decisionOrganCode", "/penaltyDocumentNumber"],
    "document-number": ["/penaltyDocumentNumber"],
    listing: ["/listingId"],
  },
  publication: {
    class: "P",
    until: [
      {
        day: 'has(this.restoredOn) && this.restoredOn >= this.removedOn ? "" : this.removedOn',
        source: measures("第十八条、第十九条、第二十一条"),
      },
    ],
  },
  eventDate: ["/listedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    listingId: mandatory(recordIdentifier, {
      publicity: "P",
      title: { zh: "列入标识", en: "listing identifier" },
      definition: "在名单管理系统内唯一标识一次列入的字符串。",
      aliases: ["列入编号", "illid"],
      source: exchange("ILLID"),
    }),
    subject: subject(),
    responsiblePerson: Type.Optional(
      group(
        closed({
          name: mandatory(personName, { publicity: "P", title: { zh: "责任人员姓名", en: "name of the person" } }),
          idType: optional(certificateTypeCode, {
            publicity: "N",
            title: { zh: "责任人员证件类型", en: "type of the person's document" },
          }),
          idNumber: optional(idNumber, {
            publicity: "N",
            title: { zh: "责任人员证件号码", en: "number of the person's document" },
          }),
          position: optional(text(100), { publicity: "P", title: { zh: "责任人员职务", en: "position" } }),
          legalBasis: mandatory(text(500), {
            publicity: "P",
            title: { zh: "责任人员列入依据", en: "basis for listing the person" },
            definition: "规定责任人员可以列入名单的法律、行政法规或者党中央、国务院政策文件及其条款。",
          }),
        }),
        {
          title: { zh: "责任人员", en: "responsible person" },
          definition: "依照法律、行政法规或者政策文件一并列入的相关责任人员。",
          obligation: "O",
          publicity: "P",
          source: measures("第十一条"),
        },
      ),
    ),
    ground: mandatory(seriousListingGroundCode, {
      publicity: "P",
      aliases: ["列入情形代码", "serillrea"],
      source: measures("第五条至第十一条"),
    }),
    groundDescription: mandatory(text(2000), {
      publicity: "P",
      title: { zh: "列入严重违法失信名单事由", en: "reason of the listing" },
      aliases: ["列入严重违法失信名单原因", "列入严重违法失信企业名单原因", "serillrea_cn"],
      source: measures("第十三条"),
    }),
    legalBasis: mandatory(text(2048), {
      publicity: "P",
      title: { zh: "列入依据", en: "legal basis of the listing" },
      source: measures("第十三条"),
    }),
    penaltyDocumentNumber: conditional(documentNumber, "列入情形不是拒不履行行政决定", {
      publicity: "P",
      title: { zh: "所依据的处罚决定书文号", en: "number of the penalty decision" },
      aliases: ["处罚决定书文号", "行政处罚决定书文号"],
      source: measures("第二条、第十三条"),
    }),
    heavyPenaltyKind: conditional(heavyPenaltyKindCode, "列入情形不是拒不履行行政决定", { publicity: "I" }),
    measuresNotice: mandatory(text(2000), {
      publicity: "P",
      title: { zh: "惩戒措施提示", en: "notice of the measures" },
      source: measures("第十三条、第十五条"),
    }),
    removalNotice: mandatory(text(1000), {
      publicity: "P",
      title: { zh: "移出条件和程序", en: "conditions and procedure of removal" },
      source: measures("第十三条"),
    }),
    remedyNotice: mandatory(text(1000), {
      publicity: "P",
      title: { zh: "救济措施", en: "remedies" },
      source: measures("第十三条、第二十三条"),
    }),
    listedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "列入日期", en: "listed on" },
      definition: "作出列入决定的日期。",
      aliases: ["列入严重违法失信名单日期", "abntime"],
      source: measures("第十三条"),
    }),
    documentNumber: mandatory(documentNumber, {
      publicity: "P",
      title: { zh: "列入决定书文号", en: "number of the listing decision" },
      aliases: ["列入文号", "dedocnum"],
      source: exchange("DEDOCNUM"),
    }),
    decisionOrganName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "列入决定机关", en: "organ that listed" },
      aliases: ["作出决定机关（列入）", "作出列入决定机关", "decorg", "decorg_cn"],
      source: measures("第十三条"),
    }),
    decisionOrganCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "列入决定机关统一社会信用代码", en: "credit code of the organ that listed" },
      aliases: ["列入决定机关代码"],
      source: measures("第十三条"),
    }),
    upperConsentOn: conditional(date, "县级、设区的市级机关作出决定", {
      publicity: "I",
      title: { zh: "上一级机关同意日期", en: "consent of the upper organ" },
      source: measures("第二十二条"),
    }),
    isSameProvince: mandatory(yesNoCode, {
      publicity: "I",
      title: { zh: "是否同一省份", en: "organ and subject in one province" },
      definition: "列入决定机关与当事人登记地（住所地）是否在同一省、自治区、直辖市。",
      source: measures("第十四条"),
    }),
    pushedOn: conditional(date, "列入决定机关与当事人登记地不在同一省份", {
      publicity: "I",
      title: { zh: "推送日期", en: "sent to the place of registration on" },
      source: measures("第十四条"),
    }),
    receivedOn: optional(date, {
      publicity: "I",
      title: { zh: "登记地收到日期", en: "received at the place of registration on" },
      source: measures("第十四条"),
    }),
    publishedOn: conditional(date, "公示的期限已经届满", {
      publicity: "P",
      title: { zh: "列入公示日期", en: "listing published on" },
      source: measures("第十四条"),
    }),
    restrictionEndsOn: optional(date, {
      publicity: "P",
      title: { zh: "限制措施期满日期", en: "last day of a restriction" },
      definition: "法律、行政法规规定的限制开展生产经营活动、限制从业等措施的最后一日。",
      source: measures("第十六条、第二十一条"),
    }),
    earliestApplicationOn: mandatory(date, {
      publicity: "P",
      title: { zh: "最早可申请提前移出日期", en: "earliest day to apply for early removal" },
      source: measures("第十六条"),
    }),
    plannedRemovalOn: mandatory(date, {
      publicity: "P",
      title: { zh: "期满移出日期", en: "planned day of removal" },
      source: measures("第二十一条"),
    }),
    removalAppliedOn: optional(date, {
      publicity: "I",
      title: { zh: "提前移出申请日期", en: "early removal applied for on" },
      definition: "收到提前移出申请的日期。",
      source: measures("第十七条"),
    }),
    removalAcceptedOn: optional(date, {
      publicity: "I",
      title: { zh: "提前移出受理日期", en: "application accepted on" },
      source: measures("第十七条"),
    }),
    isRemovalExtended: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "是否延长移出决定期限", en: "period for the removal decision extended" },
      source: repair("第十六条"),
    }),
    removedOn: conditional(date, "已移出", {
      publicity: "P",
      title: { zh: "移出日期", en: "removed on" },
      definition: "最近一次作出移出决定的日期。",
      aliases: ["移出严重违法失信名单日期", "remdate"],
      source: measures("第十八条、第十九条、第二十一条"),
    }),
    removalReason: conditional(seriousRemovalReasonCode, "已移出", {
      publicity: "P",
      aliases: ["移出严重违法失信名单原因", "remexcpres", "remexcpres_cn"],
      source: measures("第十八条、第十九条、第二十一条"),
    }),
    removalDocumentNumber: optional(documentNumber, {
      publicity: "P",
      title: { zh: "移出决定书文号", en: "number of the removal decision" },
      aliases: ["移出文号", "redocnum"],
      source: exchange("REDOCNUM"),
    }),
    removalOrganName: optional(entityName, {
      publicity: "P",
      title: { zh: "移出决定机关", en: "organ that removed" },
      aliases: ["作出决定机关（移出）", "作出移出决定机关", "recorg", "recorg_cn"],
      source: exchange("RECORG"),
    }),
    publicityEndsOn: conditional(date, "已移出", {
      publicity: "P",
      title: { zh: "停止公示日期", en: "last day of publicity of the listing" },
      source: measures("第十八条"),
    }),
    restoredOn: optional(date, {
      publicity: "P",
      title: { zh: "恢复列入日期", en: "listing restored on" },
      definition: "因隐瞒真实情况、提供虚假资料撤销移出决定、恢复列入的日期，公示期自该日重新计算。",
      source: measures("第二十条"),
    }),
    ...sourceOrgan(),
    envelope,
  },
});
