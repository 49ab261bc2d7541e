import { conditional, mandatory, optional, several } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { inspectionDisposalCode } from "../data-elements/inspection-disposal.ts";
import { inspectionMethodCode } from "../data-elements/inspection-method.ts";
import { inspectionResultCode } from "../data-elements/inspection-result.ts";
import { inspectionTaskKindCode } from "../data-elements/inspection-task-kind.ts";
import { lostContactGroundCode } from "../data-elements/lost-contact-ground.ts";
import { nonCooperationGroundCode } from "../data-elements/non-cooperation-ground.ts";
import { personName } from "../data-elements/person-name.ts";
import { publicityCheckResultCode } from "../data-elements/publicity-check-result.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

export const inspectionResult = defineRecordType({
  id: "inspection-result",
  title: { zh: "抽查检查结果", en: "inspection result" },
  definition: "一次随机抽查或者公示信息抽查对一个主体的检查结果。",
  clause: "inspection-result#data-items",
  source: { document: "企业公示信息抽查办法", article: "第十二条", confidence: "seen" },
  recognisedBy: [
    ["/taskId", "/taskName"],
    ["/results", "/publicityResults"],
  ],
  keys: { subject: ["/subject/creditCode"], task: ["/taskId"], "task-subject": ["/taskId", "/subject/creditCode"] },
  publication: { class: "P" },
  eventDate: ["/inspectedTo"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    taskId: mandatory(recordIdentifier, {
      publicity: "P",
      title: { zh: "抽查任务编号", en: "number of the task" },
      aliases: ["taskcode", "任务编号"],
      source: { document: "双随机一公开抽查结果", confidence: "seen" },
    }),
    taskName: mandatory(text(200), {
      publicity: "P",
      title: { zh: "抽查任务名称", en: "name of the task" },
      aliases: ["taskname", "任务名称"],
      source: { document: "双随机一公开抽查结果", confidence: "seen" },
    }),
    taskKind: mandatory(inspectionTaskKindCode, { publicity: "P", aliases: ["instype"] }),
    organiserName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "组织机关", en: "organising organ" },
      aliases: ["insauth", "检查实施机关", "检查机关"],
      source: { document: "企业公示信息抽查办法", article: "第四条", confidence: "seen" },
    }),
    organiserCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "组织机关统一社会信用代码", en: "credit code of the organising organ" },
      source: { document: "企业公示信息抽查办法", article: "第四条", confidence: "seen" },
    }),
    issuedOn: optional(date, {
      publicity: "P",
      title: { zh: "任务下达日期", en: "task issued on" },
      source: { document: "本标准", confidence: "design" },
    }),
    drawnOn: conditional(date, "不定向、定向抽查", {
      publicity: "P",
      title: { zh: "摇号日期", en: "drawn on" },
      aliases: ["抽取日期"],
      source: { document: "企业公示信息抽查办法", article: "第四条", confidence: "seen" },
    }),
    drawBatch: optional(recordIdentifier, {
      publicity: "P",
      title: { zh: "摇号批次", en: "batch of the draw" },
      source: { document: "双随机一公开抽查结果", confidence: "seen" },
    }),
    isRiskBased: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "是否按信用风险分类抽取", en: "drawn by risk class" },
      source: { document: "企业公示信息抽查办法", article: "第四条", confidence: "seen" },
    }),
    isLargeEnterprise: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "是否大型企业", en: "large enterprise" },
      source: { document: "企业公示信息抽查办法", article: "第十条", confidence: "seen" },
    }),
    items: several(text(200), "M", {
      publicity: "P",
      title: { zh: "抽查事项", en: "items inspected" },
      aliases: ["检查事项"],
      source: { document: "双随机一公开抽查结果", confidence: "seen" },
    }),
    method: mandatory(inspectionMethodCode, { publicity: "P" }),
    inspectors: Type.Optional(
      several(personName, "C", {
        publicity: "I",
        title: { zh: "检查人员", en: "inspectors" },
        condition: "实地核查",
        aliases: ["检查人"],
        source: { document: "企业公示信息抽查办法", article: "第九条", confidence: "seen" },
      }),
    ),
    inspectedFrom: mandatory(date, {
      publicity: "P",
      title: { zh: "检查开始日期", en: "inspection began on" },
      source: { document: "企业公示信息抽查办法", article: "第十二条", confidence: "seen" },
    }),
    inspectedTo: mandatory(date, {
      publicity: "P",
      title: { zh: "检查结束日期", en: "inspection ended on" },
      aliases: ["检查日期", "insdate"],
      source: { document: "企业公示信息抽查办法", article: "第十二条", confidence: "seen" },
    }),
    isRecordSigned: conditional(yesNoCode, "实地核查", {
      publicity: "I",
      title: { zh: "检查记录是否签字盖章", en: "record signed" },
      source: { document: "企业公示信息抽查办法", article: "第九条", confidence: "seen" },
    }),
    noSignatureReason: conditional(text(200), "检查记录没有签字盖章", {
      publicity: "I",
      title: { zh: "未签字盖章原因", en: "reason for no signature" },
      source: { document: "企业公示信息抽查办法", article: "第九条", confidence: "seen" },
    }),
    results: Type.Optional(
      several(inspectionResultCode, "C", {
        publicity: "P",
        title: { zh: "抽查结果", en: "results" },
        condition: "双随机抽查",
        aliases: ["检查结果", "insres"],
        source: { document: "双随机一公开抽查结果", confidence: "seen" },
      }),
    ),
    publicityResults: Type.Optional(
      several(publicityCheckResultCode, "C", {
        publicity: "P",
        title: { zh: "公示信息抽查结果", en: "results of the check of published information" },
        condition: "公示信息抽查",
        source: { document: "双随机一公开抽查结果", confidence: "seen" },
      }),
    ),
    nonCooperationGround: conditional(nonCooperationGroundCode, "不予配合情节严重", { publicity: "P" }),
    lostContactGround: conditional(lostContactGroundCode, "无法联系", { publicity: "I" }),
    disposals: Type.Optional(
      several(inspectionDisposalCode, "O", {
        publicity: "P",
        title: { zh: "后续处理", en: "follow-up" },
        aliases: ["后续处置"],
        source: { document: "双随机一公开抽查结果", confidence: "seen" },
      }),
    ),
    caseNumber: optional(recordIdentifier, {
      publicity: "I",
      title: { zh: "立案编号或者不予处罚决定编号", en: "number of the case or no-penalty decision" },
      source: { document: "本标准", confidence: "design" },
    }),
    recordedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "结果公示日期", en: "result published on" },
      aliases: ["记录日期", "公示日期"],
      source: { document: "企业公示信息抽查办法", article: "第十二条", confidence: "seen" },
    }),
    checksOverduePayments: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "是否检查逾期尚未支付中小企业款项", en: "overdue payments inspected" },
      source: { document: "企业公示信息抽查办法", article: "第十条", confidence: "seen" },
    }),
    ...sourceOrgan(),
    envelope,
  },
});
