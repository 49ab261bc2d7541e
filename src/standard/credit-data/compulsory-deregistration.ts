import { closed, conditional, group, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { announcementDays } from "../data-elements/announcement-days.ts";
import { compulsoryDeregistrationResultCode } from "../data-elements/compulsory-deregistration-result.ts";
import { compulsoryTriggerCode } from "../data-elements/compulsory-trigger.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { decisionServiceWayCode } from "../data-elements/decision-service-way.ts";
import { documentNumber } from "../data-elements/document-number.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { restorationKindCode } from "../data-elements/restoration-kind.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const companyLaw = { document: "公司法", article: "第二百四十一条", confidence: "seen" } as const;
const measures = (article: string) =>
  ({ document: "强制注销公司登记制度实施办法", article, confidence: "seen" }) as const;

export const compulsoryDeregistration = defineRecordType({
  id: "compulsory-deregistration",
  title: { zh: "强制注销", en: "compulsory deregistration" },
  definition: "登记机关对一家公司（参照适用于分公司）的一次强制注销程序：公告、异议、决定、送达、特别标注和恢复登记。",
  clause: "compulsory-deregistration#data-items",
  source: measures("第三条"),
  recognisedBy: [["/announcementNumber"], ["/triggerKind", "/triggerOn"]],
  keys: {
    subject: ["/subject/creditCode"],
    document: ["/decisionOrganCode", "/documentNumber"],
    "document-number": ["/documentNumber"],
  },
  publication: { class: "P" },
  eventDate: ["/announcedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    announcementNumber: mandatory(documentNumber, {
      publicity: "P",
      title: { zh: "公告文号", en: "number of the announcement" },
      aliases: ["拟强制注销公告文号"],
      source: measures("第三条"),
    }),
    subject: subject(),
    triggerKind: mandatory(compulsoryTriggerCode, { publicity: "P", aliases: ["法定事由"] }),
    triggerOn: mandatory(date, {
      publicity: "P",
      title: { zh: "事由发生日期", en: "day of the ground" },
      definition: "被吊销营业执照、责令关闭或者被撤销的日期。",
      source: companyLaw,
    }),
    isApprovalRequired: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "注销前是否须经批准", en: "deregistration needs approval" },
      source: measures("第二条"),
    }),
    announcedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "公告日期", en: "announced on" },
      aliases: ["公告起始日期"],
      source: measures("第三条"),
    }),
    announcementDays: mandatory(announcementDays, {
      publicity: "P",
      aliases: ["公告期限"],
      source: measures("第三条"),
    }),
    announcementEndsOn: mandatory(date, {
      publicity: "P",
      title: { zh: "公告期满日期", en: "announcement ends on" },
      definition: "公告期限的最后一日；公告当日不计入期限。",
      aliases: ["公告期满日", "公告截止日期"],
      source: measures("第三条"),
    }),
    objections: Type.Optional(
      group(
        Type.Array(
          closed({
            raisedOn: mandatory(date, { publicity: "I", title: { zh: "收到异议日期", en: "received on" } }),
            raisedBy: mandatory(entityName, { publicity: "I", title: { zh: "异议人", en: "raised by" } }),
            reason: optional(text(1000), { publicity: "I", title: { zh: "异议理由", en: "reason" } }),
            completedOn: optional(date, {
              publicity: "I",
              title: { zh: "补正日期", en: "completed on" },
              definition: "要求补正材料的，收到补正材料的日期。",
            }),
            reviewedOn: optional(date, { publicity: "I", title: { zh: "审查日期", en: "reviewed on" } }),
            isUpheld: optional(yesNoCode, { publicity: "I", title: { zh: "异议是否成立", en: "upheld" } }),
          }),
        ),
        {
          title: { zh: "异议", en: "objections" },
          definition: "有关部门、债权人和其他利害关系人提出的异议及审查结果。",
          obligation: "O",
          publicity: "I",
          source: measures("第四条"),
        },
      ),
    ),
    result: optional(compulsoryDeregistrationResultCode, { publicity: "P", aliases: ["程序结果"] }),
    terminatedOn: conditional(date, "结果为终止程序", {
      publicity: "P",
      title: { zh: "程序终止日期", en: "terminated on" },
      source: measures("第五条"),
    }),
    decidedOn: conditional(date, "结果为强制注销", {
      publicity: "P",
      title: { zh: "强制注销决定日期", en: "decided on" },
      aliases: ["决定日期"],
      source: measures("第七条"),
    }),
    documentNumber: conditional(documentNumber, "结果为强制注销", {
      publicity: "P",
      title: { zh: "强制注销登记决定书文号", en: "number of the decision" },
      aliases: ["决定书文号"],
      source: measures("第七条"),
    }),
    serviceWay: optional(decisionServiceWayCode, { publicity: "P", source: measures("第七条") }),
    serviceNoticeOn: optional(date, {
      publicity: "P",
      title: { zh: "公告送达发出日期", en: "notice of service on" },
      source: measures("第七条"),
    }),
    servedOn: optional(date, {
      publicity: "P",
      title: { zh: "送达日期", en: "served on" },
      source: measures("第七条"),
    }),
    annotatedOn: conditional(date, "结果为强制注销", {
      publicity: "P",
      title: { zh: "强制注销特别标注日期", en: "annotated on" },
      definition: "作出强制注销登记决定后，在公示系统作出特别标注的日期。",
      aliases: ["特别标注日期"],
      source: measures("第八条"),
    }),
    restorationKind: conditional(restorationKindCode, "有恢复登记日期", { publicity: "P", source: measures("第十条") }),
    restorationAppliedOn: optional(date, {
      publicity: "P",
      title: { zh: "申请恢复登记日期", en: "restoration applied for on" },
      source: measures("第十条"),
    }),
    restorationReviewedOn: optional(date, {
      publicity: "I",
      title: { zh: "恢复登记审查日期", en: "application reviewed on" },
      definition: "审查完毕的日期；要求补正材料的不填。",
      source: measures("第十二条"),
    }),
    restoredOn: optional(date, {
      publicity: "P",
      title: { zh: "恢复登记日期", en: "restored on" },
      source: measures("第十二条"),
    }),
    decisionOrganName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "登记机关", en: "registration organ" },
      aliases: ["登记机关名称", "决定机关"],
      source: measures("第七条"),
    }),
    decisionOrganCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "登记机关统一社会信用代码", en: "credit code of the registration organ" },
      aliases: ["登记机关代码"],
    }),
    ...sourceOrgan(),
    envelope,
  },
});
