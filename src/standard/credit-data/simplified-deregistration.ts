import { closed, conditional, group, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { documentNumber } from "../data-elements/document-number.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { simplifiedDeregistrationResultCode } from "../data-elements/simplified-deregistration-result.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const regulation = (article: string) => ({ document: "市场主体登记管理条例", article, confidence: "seen" }) as const;
const rules = (article: string) => ({ document: "市场主体登记管理条例实施细则", article, confidence: "seen" }) as const;

export const simplifiedDeregistration = defineRecordType({
  id: "simplified-deregistration",
  title: { zh: "简易注销", en: "simplified deregistration" },
  definition: "一户经营主体按照简易程序办理注销登记的一次公示、申请和结果。",
  clause: "simplified-deregistration#data-items",
  source: regulation("第三十三条"),
  recognisedBy: [["/result"], ["/announcedOn", "/pushedOn"], ["/subject/name", "/subject/creditCode"]],
  keys: {
    subject: ["/subject/creditCode"],
    document: ["/decisionOrganCode", "/documentNumber"],
    "document-number": ["/documentNumber"],
    "head-office": ["/subject/creditCode"],
    shareholder: ["/subject/creditCode"],
  },
  publication: { class: "P" },
  eventDate: ["/announcedOn", "/pushedOn", "/appliedOn", "/decidedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    announcedOn: conditional(date, "不是个体工商户", {
      publicity: "P",
      title: { zh: "简易注销公示日期", en: "announced on" },
      definition: "全体投资人承诺书和注销登记申请开始公示的日期；个体工商户无需公示。",
      aliases: ["公告期自", "简易注销公告日期", "公示起始日期"],
      source: regulation("第三十三条"),
    }),
    announcementEndsOn: conditional(date, "有公示日期", {
      publicity: "P",
      title: { zh: "简易注销公示期满日期", en: "announcement ends on" },
      definition: "公示期的最后一日；公示当日不计入公示期。",
      aliases: ["公告期至", "公示截止日期"],
      source: regulation("第三十三条"),
    }),
    pushedOn: optional(date, {
      publicity: "I",
      title: { zh: "推送有关部门日期", en: "sent to the departments on" },
      definition: "登记机关将个体工商户的注销登记申请推送税务等有关部门的日期。",
      source: regulation("第三十三条"),
    }),
    appliedOn: optional(date, {
      publicity: "I",
      title: { zh: "申请注销登记日期", en: "applied on" },
      aliases: ["申请日期"],
      source: regulation("第三十三条"),
    }),
    objections: Type.Optional(
      group(
        Type.Array(
          closed({
            raisedOn: mandatory(date, { publicity: "I", title: { zh: "提出异议日期", en: "raised on" } }),
            raisedBy: mandatory(entityName, { publicity: "I", title: { zh: "异议人", en: "raised by" } }),
            reason: optional(text(1000), { publicity: "I", title: { zh: "异议理由", en: "reason" } }),
            withdrawnOn: optional(date, { publicity: "I", title: { zh: "撤回异议日期", en: "withdrawn on" } }),
          }),
        ),
        {
          title: { zh: "异议", en: "objections" },
          definition: "公示期内或者推送后，有关部门、债权人和其他利害关系人提出的异议。",
          obligation: "O",
          publicity: "I",
          source: regulation("第三十三条"),
        },
      ),
    ),
    isUnderInvestigation: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "是否被立案调查或者采取强制措施", en: "under investigation" },
      source: rules("第四十八条"),
    }),
    isInDispute: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "是否在诉讼或者仲裁程序中", en: "in litigation or arbitration" },
      source: rules("第四十八条"),
    }),
    isApprovalRequired: optional(yesNoCode, {
      publicity: "P",
      title: { zh: "注销是否依法须经批准", en: "deregistration needs approval" },
      source: regulation("第三十三条"),
    }),
    result: mandatory(simplifiedDeregistrationResultCode, { publicity: "P", aliases: ["办理结果"] }),
    decidedOn: conditional(date, "结果为准予、不予、不予受理", {
      publicity: "P",
      title: { zh: "作出决定日期", en: "decided on" },
      aliases: ["核准日期", "准予注销日期"],
    }),
    documentNumber: optional(documentNumber, {
      publicity: "P",
      title: { zh: "登记通知书文号", en: "number of the notice" },
      aliases: ["通知书文号"],
    }),
    decisionOrganName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "登记机关", en: "registration organ" },
      aliases: ["登记机关名称"],
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
