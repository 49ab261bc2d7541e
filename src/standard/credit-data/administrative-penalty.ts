import { closed, conditional, group, mandatory, optional, several } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { amount } from "../data-elements/amount.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { dayCount } from "../data-elements/day-count.ts";
import { discretionLevelCode } from "../data-elements/discretion-level.ts";
import { documentNumber } from "../data-elements/document-number.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { fulfilmentCode } from "../data-elements/fulfilment.ts";
import { misconductLevelCode } from "../data-elements/misconduct-level.ts";
import { penaltyChangeKindCode } from "../data-elements/penalty-change-kind.ts";
import { penaltyKindCode } from "../data-elements/penalty-kind.ts";
import { penaltyProcedureCode } from "../data-elements/penalty-procedure.ts";
import { penaltyTermExtensionCode } from "../data-elements/penalty-term-extension.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { endedOn, personAndSecrecy } from "../parts/publication.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const column = (name: string) => ({ document: "双公示信息项", article: name, confidence: "seen" }) as const;
const publicityRules = (article: string) =>
  ({ document: "市场监督管理行政处罚信息公示规定", article, confidence: "seen" }) as const;
const procedureRules = (article: string) =>
  ({ document: "市场监督管理行政处罚程序规定", article, confidence: "known" }) as const;
const repairOrder = (article: string) =>
  ({ document: "信用修复管理办法（国家发展改革委令第36号）", article, confidence: "seen" }) as const;
const penaltyLaw = (article: string) => ({ document: "行政处罚法", article, confidence: "seen" }) as const;

/** Three months after public criticism alone, otherwise three years or the term of a longer restriction; low fines declare their day. */
const necipsUntil = `
  this.penaltyKinds.all(kind, kind == "12")
    ? addMonths(this.publishedOn, parameters.penaltyPublicityMonthsMinor)
    : has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.publishedOn, this.decidedOn < "2025-12-25" ? parameters.penaltyPublicityMonths : parameters.penaltyPublicityMonthsMax)
      ? this.restrictionEndsOn
      : addMonths(this.publishedOn, this.decidedOn < "2025-12-25" ? parameters.penaltyPublicityMonths : parameters.penaltyPublicityMonthsMax)`;

/** The longest period of the misconduct level; open duties prolong it by rules of the department in charge. */
const creditChinaUntil = `
  has(this.fulfilment) && this.fulfilment != "1"
    ? ""
    : has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.decidedOn, parameters.publicityMonthsMax[this.misconductLevel])
      ? this.restrictionEndsOn
      : addMonths(this.decidedOn, parameters.publicityMonthsMax[this.misconductLevel])`;

export const administrativePenalty = defineRecordType({
  id: "administrative-penalty",
  title: { zh: "行政处罚", en: "administrative penalty" },
  definition: "行政机关对违反行政管理秩序的行为作出的一次处罚决定。",
  clause: "credit-data#administrative-penalty",
  source: { document: "GB/T 40478-2021", article: "6.5", confidence: "seen" },
  recognisedBy: [["/documentNumber"], ["/subject/name", "/subject/creditCode"]],
  keys: {
    subject: ["/subject/creditCode"],
    document: ["/decisionOrganCode", "/documentNumber"],
    "document-number": ["/documentNumber"],
  },
  publication: {
    class: "P",
    conditions: [
      {
        holds: `!has(this.procedure) || this.procedure != "2"`,
        reason: { zh: "适用简易程序的处罚不公示", en: "penalties by the simple procedure are not published" },
        regime: "necips",
        source: publicityRules("第二条"),
      },
      {
        holds: `!this.penaltyKinds.all(kind, kind == "11")`,
        reason: { zh: "仅受到警告的处罚不公示", en: "penalties of a mere warning are not published" },
        regime: "necips",
        source: publicityRules("第二条"),
      },
      {
        holds: `this.decidedOn < "2026-04-01" || this.subject.kind != "2"`,
        reason: {
          zh: "自然人的失信信息原则上不公示",
          en: "misconduct of natural persons is in principle not published",
        },
        regime: "creditchina",
        source: repairOrder("第十二条"),
      },
      {
        holds: `this.decidedOn < "2026-04-01" || !has(this.misconductLevel) || this.misconductLevel != "1"`,
        reason: { zh: "轻微失信信息原则上不公示", en: "minor misconduct is in principle not published" },
        regime: "creditchina",
        source: repairOrder("第十二条"),
      },
      {
        holds: "!has(this.revocation)",
        reason: {
          zh: "处罚决定已变更、撤销、确认违法或者无效，原公示信息应撤回",
          en: "the decision was changed, annulled or declared void, so what was published is withdrawn",
        },
        source: publicityRules("第十一条"),
      },
      ...personAndSecrecy,
    ],
    until: [
      { day: "this.publicityEndsOn", source: publicityRules("第十三条") },
      {
        day: necipsUntil,
        regime: "necips",
        source: publicityRules("第十三条"),
      },
      {
        day: creditChinaUntil,
        regime: "creditchina",
        source: repairOrder("第十二条"),
      },
      endedOn,
    ],
  },
  eventDate: ["/decidedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject("CF"),
    documentNumber: mandatory(documentNumber, {
      publicity: "P",
      title: { zh: "行政处罚决定书文号", en: "number of the penalty decision" },
      aliases: ["CF_WSH", "处罚决定书文号", "行政处罚决定文书号", "行政处罚决定书文书号", "处罚文号", "pendecno"],
      source: column("CF_WSH"),
    }),
    caseNumber: optional(recordIdentifier, {
      publicity: "I",
      title: { zh: "案件编号", en: "case number" },
      aliases: ["caseno", "caseid"],
      source: { document: "GB/T 40478-2021", article: "6.5", confidence: "design" },
    }),
    violationType: mandatory(text(2000), {
      publicity: "P",
      title: { zh: "违法行为类型", en: "type of violation" },
      aliases: ["CF_WFXW", "违法行为种类", "illegacttype"],
      source: column("CF_WFXW"),
    }),
    facts: mandatory(text(5000), {
      publicity: "P",
      title: { zh: "违法事实", en: "facts" },
      aliases: ["CF_SY", "主要违法事实", "处罚事由", "mainillegfact"],
      source: column("CF_SY"),
    }),
    legalBasis: mandatory(text(2048), {
      publicity: "P",
      title: { zh: "处罚依据", en: "legal basis" },
      aliases: ["CF_YJ", "行政处罚依据", "penbasis_cn", "penbasisname"],
      source: column("CF_YJ"),
    }),
    penaltyKinds: several(penaltyKindCode, "M", {
      noteIn: "/penaltyKindNote",
      publicity: "P",
      title: { zh: "处罚类别", en: "kinds of penalty" },
      definition: "一个决定中的全部处罚种类；表格中多个种类以分号隔开。",
      aliases: ["CF_CFLB", "处罚种类", "行政处罚种类", "行政处罚类别", "pentype", "pentype_cn"],
      source: column("CF_CFLB"),
    }),
    penaltyKindNote: conditional(text(200), "处罚种类包含其他", {
      publicity: "P",
      title: { zh: "其他处罚种类说明", en: "description of another kind" },
      definition: "处罚种类包含其他时注明的种类。",
      aliases: ["处罚种类说明"],
      source: column("CF_CFLB"),
    }),
    content: mandatory(text(4000), {
      publicity: "P",
      title: { zh: "处罚内容", en: "content of the penalty" },
      aliases: ["CF_NR", "行政处罚内容", "处罚结果", "CF_JG", "pencontent"],
      source: column("CF_NR"),
    }),
    fineAmount: conditional(amount, "处罚种类包含罚款", {
      publicity: "P",
      title: { zh: "罚款金额（万元）", en: "fine (10 000 yuan)" },
      aliases: ["CF_NR_FK", "罚款金额", "罚款", "penam"],
      source: column("CF_NR_FK"),
    }),
    confiscatedAmount: conditional(amount, "处罚种类包含没收且没收金钱", {
      publicity: "P",
      title: { zh: "没收违法所得、没收非法财物的金额（万元）", en: "confiscated amount (10 000 yuan)" },
      aliases: ["CF_NR_WFFF", "没收金额（万元）", "没收金额", "没收违法所得金额", "forfam"],
      source: column("CF_NR_WFFF"),
    }),
    confiscatedGoods: optional(text(500), {
      publicity: "P",
      title: { zh: "没收物品", en: "confiscated goods" },
      aliases: ["没收非法财物", "forfgoods"],
      source: penaltyLaw("第九条"),
    }),
    suspendedLicence: conditional(text(200), "处罚种类包含暂扣或者吊销", {
      publicity: "P",
      title: { zh: "暂扣或吊销证照名称及编号", en: "licence suspended or revoked" },
      aliases: ["CF_NR_ZKDX", "暂扣或者吊销证照名称及编号"],
      source: column("CF_NR_ZKDX"),
    }),
    restrictionEndsOn: optional(date, {
      publicity: "P",
      title: { zh: "限制措施期满日期", en: "last day of a restriction" },
      definition: "限制开展生产经营活动、限制从业、暂扣等附期限处罚的最后一日。",
      aliases: ["限制期至", "penenddate"],
      source: publicityRules("第十三条"),
    }),
    decidedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "处罚决定日期", en: "decided on" },
      aliases: ["CF_JDRQ", "行政处罚决定日期", "决定日期", "处罚日期", "pendecissdate", "penaldecissdate"],
      source: column("CF_JDRQ"),
    }),
    validTo: optional(date, {
      publicity: "P",
      longTerm: true,
      title: { zh: "处罚有效期", en: "valid to" },
      definition: "处罚有效的最后一日；长期有效为 null，双公示文件中为 2099/12/31。",
      aliases: ["CF_YXQ"],
      source: column("CF_YXQ"),
    }),
    servedOn: optional(date, {
      publicity: "I",
      title: { zh: "送达日期", en: "served on" },
      source: penaltyLaw("第六十一条"),
    }),
    decisionOrganName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "处罚机关", en: "deciding organ" },
      aliases: [
        "CF_CFJG",
        "CF_XZJG",
        "行政处罚机关",
        "处罚机关名称",
        "处罚实施机关",
        "penauth",
        "penauth_cn",
        "judauth",
      ],
      source: column("CF_CFJG"),
    }),
    decisionOrganCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "处罚机关统一社会信用代码", en: "credit code of the deciding organ" },
      aliases: ["CF_CFJGDM", "处罚机关代码"],
      source: column("CF_CFJGDM"),
    }),
    procedure: conditional(penaltyProcedureCode, "不以双公示格式归集（双公示只归集普通程序案件）", {
      publicity: "I",
      aliases: ["适用程序", "程序", "applicableprocedure"],
    }),
    clueReceivedOn: optional(date, {
      publicity: "I",
      title: { zh: "线索发现日期", en: "clue received on" },
      definition: "发现线索或者收到投诉、举报、移送材料的日期。",
      aliases: ["收到材料日期", "发现线索日期"],
      source: procedureRules("第十八条"),
    }),
    isFilingExtended: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "核查期限是否延长", en: "term of verification extended" },
      source: procedureRules("第十八条"),
    }),
    filedOn: optional(date, {
      publicity: "I",
      title: { zh: "立案日期", en: "case filed on" },
      aliases: ["立案时间", "casefidate"],
      source: penaltyLaw("第五十四条、第六十条"),
    }),
    termExtension: optional(penaltyTermExtensionCode, { publicity: "I" }),
    excludedDays: optional(dayCount, {
      publicity: "I",
      title: { zh: "不计入办案期限的日数", en: "days that do not count" },
      definition: "中止、听证、公告、检测、检验、检疫、鉴定等不计入办案期限的日数。",
      source: procedureRules("第六十四条"),
    }),
    notifiedOn: optional(date, {
      publicity: "I",
      title: { zh: "处罚告知日期", en: "party notified on" },
      definition: "告知当事人拟作出的处罚内容及事实、理由、依据和权利的日期。",
      aliases: ["告知日期"],
      source: penaltyLaw("第四十四条"),
    }),
    isHearingNotified: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "是否告知听证权利", en: "told of the right to a hearing" },
      aliases: ["是否告知听证"],
      source: penaltyLaw("第六十三条"),
    }),
    discretionLevel: optional(discretionLevelCode, { publicity: "I", aliases: ["裁量情形", "discretion"] }),
    lateFeeAmount: optional(amount, {
      publicity: "P",
      title: { zh: "加处罚款金额（万元）", en: "late-payment fine (10 000 yuan)" },
      aliases: ["加处罚款"],
      source: penaltyLaw("第七十二条"),
    }),
    violationEndedOn: optional(date, {
      publicity: "I",
      title: { zh: "违法行为终了日期", en: "day the violation ended" },
      source: penaltyLaw("第三十六条"),
    }),
    pushedOn: optional(date, {
      publicity: "I",
      title: { zh: "推送登记地日期", en: "pushed to the place of registration on" },
      definition: "当事人登记地（住所地）在外省的，将处罚信息推送至登记地市场监督管理部门的日期。",
      aliases: ["推送日期"],
      source: publicityRules("第十条"),
    }),
    receivedOn: optional(date, {
      publicity: "I",
      title: { zh: "登记地收到日期", en: "received at the place of registration on" },
      aliases: ["收到推送日期"],
      source: publicityRules("第十条"),
    }),
    publishedOn: conditional(date, "已公示", {
      publicity: "P",
      title: { zh: "公示日期", en: "published on" },
      aliases: ["公开日期", "publicdate"],
      source: publicityRules("第九条"),
    }),
    publicityEndsOn: conditional(date, "已公示", {
      publicity: "P",
      title: { zh: "公示截止期", en: "last day of publicity" },
      aliases: ["CF_GSJZQ", "公示截止日期", "停止公示日期", "pubdeadline"],
      source: publicityRules("第十三条"),
    }),
    misconductLevel: optional(misconductLevelCode, { publicity: "P", aliases: ["失信严重程度"] }),
    isListedAsSerious: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "是否列入严重违法失信名单", en: "entered in the list of serious violations" },
      source: { document: "市场监督管理严重违法失信名单管理办法", article: "第十三条", confidence: "seen" },
    }),
    fulfilment: optional(fulfilmentCode, { publicity: "P" }),
    revocation: Type.Optional(
      group(
        closed({
          kind: mandatory(penaltyChangeKindCode, { publicity: "P" }),
          decidedOn: mandatory(date, { publicity: "P", title: { zh: "变更决定日期", en: "day of the change" } }),
          withdrawnOn: optional(date, {
            publicity: "P",
            title: { zh: "撤回公示日期", en: "withdrawn from publicity on" },
          }),
          reason: optional(text(500), { publicity: "P", title: { zh: "变更理由", en: "reason of the change" } }),
        }),
        {
          title: { zh: "变更、撤销、确认违法或者无效", en: "change or revocation" },
          definition: "处罚决定依法被变更、撤销、确认违法或者确认无效的情况。",
          obligation: "O",
          publicity: "P",
          source: publicityRules("第十一条"),
        },
      ),
    ),
    ...sourceOrgan({ name: "CF_SJLY", code: "CF_SJLYDM" }),
    envelope,
  },
});
