import { conditional, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { commitmentDisclosureCode } from "../data-elements/commitment-disclosure.ts";
import { commitmentFormCode } from "../data-elements/commitment-form.ts";
import { commitmentFulfilmentCode } from "../data-elements/commitment-fulfilment.ts";
import { commitmentItemCode } from "../data-elements/commitment-item-code.ts";
import { commitmentKindCode } from "../data-elements/commitment-kind.ts";
import { commitmentNumber } from "../data-elements/commitment-number.ts";
import { commitmentSupervisionCode } from "../data-elements/commitment-supervision.ts";
import { commitmentTypeCode } from "../data-elements/commitment-type.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { divisionCode } from "../data-elements/division-code.ts";
import { documentNumber } from "../data-elements/document-number.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { fileDigest } from "../data-elements/file-digest.ts";
import { personName } from "../data-elements/person-name.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

const layout = (article: string) =>
  ({ document: "全国信用承诺归集格式（原文待核实）", article, confidence: "provisional" }) as const;
const guide = (article: string) => ({ document: "GB/T 46277-2025", article, confidence: "seen" }) as const;
const notice = { document: "国办发〔2020〕42号", confidence: "known" } as const;
const own = { document: "本标准", confidence: "design" } as const;

export const commitment = defineRecordType({
  id: "commitment",
  title: { zh: "信用承诺", en: "credit commitment" },
  definition: "信用主体就一个事项向行政机关作出、载明承诺内容和违诺责任的一份承诺。",
  clause: "commitment#data-items",
  source: guide("第6章"),
  recognisedBy: [["/commitmentNumber"], ["/liability"], ["/matter", "/content"]],
  keys: {
    subject: ["/subject/creditCode"],
    commitment: ["/commitmentNumber"],
    "commitment-item": ["/itemCode"],
    "document-number": ["/licenceDocumentNumber"],
    repair: ["/repairNumber"],
  },
  publication: {
    class: "P",
    conditions: [
      {
        holds: `this.disclosure == "1"`,
        reason: { zh: "公开类型不是可向社会公开", en: "the commitment may not be shown to the public" },
        source: notice,
      },
    ],
    until: [{ day: "this.publicityEndsOn", source: own }],
  },
  eventDate: ["/madeOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    commitmentNumber: mandatory(commitmentNumber, {
      publicity: "P",
      aliases: ["信用承诺编码", "承诺书编码", "承诺编号"],
      source: layout("承诺编码"),
    }),
    commitmentKind: conditional(commitmentKindCode, "承诺类型为审批替代型、证明事项型、信用修复型或者主动型", {
      publicity: "P",
      title: { zh: "承诺类别（市场监管）", en: "kind of commitment (market regulation)" },
      aliases: ["承诺类别", "市场监管承诺类别"],
    }),
    commitmentType: mandatory(commitmentTypeCode, {
      noteIn: "/commitmentTypeNote",
      publicity: "P",
      aliases: ["信用承诺类型"],
      source: layout("承诺类型"),
    }),
    commitmentTypeNote: conditional(text(100), "承诺类型为其他", {
      publicity: "P",
      title: { zh: "其他承诺类型说明", en: "description of another type" },
      aliases: ["其他类型说明"],
      source: layout("承诺类型"),
    }),
    itemCode: optional(commitmentItemCode, {
      publicity: "P",
      definition: "所依据的信用承诺事项清单中事项的编码。",
      aliases: ["事项编码"],
    }),
    applicationDomain: optional(text(100), {
      publicity: "P",
      title: { zh: "应用领域", en: "domain of application" },
      source: guide("5.1"),
    }),
    applicationScene: optional(text(100), {
      publicity: "P",
      title: { zh: "应用场景", en: "scene of application" },
      source: guide("5.2"),
    }),
    matter: mandatory(text(512), {
      publicity: "P",
      title: { zh: "承诺事由", en: "matter" },
      definition: "为什么事项作出承诺。",
      aliases: ["承诺事项", "承诺事项名称"],
      source: layout("承诺事由"),
    }),
    content: mandatory(text(4000), {
      publicity: "P",
      title: { zh: "承诺内容", en: "content" },
      definition: "承诺人保证属实或者保证做到的内容。",
      source: layout("承诺内容"),
    }),
    basis: optional(text(1000), {
      publicity: "P",
      title: { zh: "承诺依据", en: "basis" },
      source: guide("第6章"),
    }),
    liability: mandatory(text(4000), {
      publicity: "P",
      title: { zh: "违诺责任", en: "liability for breach" },
      definition: "承诺不实或者没有履行时承诺人承担的责任。",
      source: layout("违诺责任"),
    }),
    signerName: mandatory(personName, {
      publicity: "P",
      title: { zh: "签署人", en: "signer" },
      aliases: ["承诺书签署人"],
      source: guide("附录A"),
    }),
    madeOn: mandatory(date, {
      publicity: "P",
      title: { zh: "承诺作出日期", en: "made on" },
      aliases: ["签署日期", "承诺日期"],
      source: layout("承诺作出日期"),
    }),
    acceptingOrganName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "承诺受理单位", en: "accepting organ" },
      aliases: ["受理单位", "受理机关"],
      source: layout("承诺受理单位"),
    }),
    acceptingOrganCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "承诺受理单位统一社会信用代码", en: "credit code of the accepting organ" },
      aliases: ["受理单位代码", "承诺受理单位代码"],
      source: layout("承诺受理单位代码"),
    }),
    acceptingDivisionCode: mandatory(divisionCode, {
      publicity: "P",
      title: { zh: "受理地区划代码", en: "division of acceptance" },
      definition: "受理承诺所在地的县级以上行政区划代码。",
      aliases: ["受理地区划", "受理地行政区划"],
    }),
    validFrom: optional(date, {
      publicity: "P",
      title: { zh: "承诺有效期自", en: "valid from" },
      aliases: ["承诺生效日期"],
      source: layout("承诺有效期"),
    }),
    validTo: optional(date, {
      publicity: "P",
      title: { zh: "承诺有效期至", en: "valid to" },
      aliases: ["承诺有效期"],
      source: layout("承诺有效期"),
    }),
    form: optional(commitmentFormCode, { publicity: "P" }),
    fileDigest: optional(fileDigest, {
      publicity: "I",
      title: { zh: "承诺书文件摘要", en: "digest of the signed file" },
      aliases: ["承诺书摘要"],
    }),
    disclosure: mandatory(commitmentDisclosureCode, {
      publicity: "P",
      aliases: ["承诺公开类型", "承诺书公开类型"],
      source: layout("公开类型"),
    }),
    publishedOn: conditional(date, "公开类型为可向社会公开", {
      publicity: "P",
      title: { zh: "承诺公示日期", en: "published on" },
      aliases: ["公示日期", "公开日期"],
      source: own,
    }),
    publicityEndsOn: optional(date, {
      publicity: "P",
      title: { zh: "承诺公示截止期", en: "last day of publicity" },
      aliases: ["公示截止期", "公示截止日期"],
      source: own,
    }),
    verifyDueOn: optional(date, {
      publicity: "I",
      title: { zh: "应核查日期", en: "to be verified by" },
      definition: "按承诺事项清单的核查时限，应完成核查的最后一日。",
      aliases: ["核查期限"],
      source: own,
    }),
    fulfilment: mandatory(commitmentFulfilmentCode, {
      publicity: "P",
      aliases: ["承诺履行状态"],
      source: layout("承诺履行状态"),
    }),
    unfulfilledContent: conditional(text(4000), "履行状态为部分履行或者全部未履行", {
      publicity: "P",
      title: { zh: "未履行的承诺内容", en: "what was not fulfilled" },
      aliases: ["未履行内容"],
      source: layout("未履行的承诺内容"),
    }),
    accountability: conditional(text(4000), "履行状态为部分履行或者全部未履行", {
      publicity: "P",
      title: { zh: "违诺责任追究内容", en: "how the breach was pursued" },
      aliases: ["追究内容", "责任追究内容"],
      source: layout("违诺责任追究内容"),
    }),
    judgedOn: optional(date, {
      publicity: "P",
      title: { zh: "履行状态认定日期", en: "judged on" },
      aliases: ["认定日期"],
      source: layout("履行状态认定日期"),
    }),
    judgingOrganName: conditional(entityName, "有履行状态认定日期", {
      publicity: "P",
      title: { zh: "履行状态认定单位", en: "judging organ" },
      aliases: ["认定单位"],
      source: layout("履行状态认定单位"),
    }),
    judgingOrganCode: conditional(creditCode, "有履行状态认定日期", {
      publicity: "P",
      title: { zh: "履行状态认定单位统一社会信用代码", en: "credit code of the judging organ" },
      aliases: ["认定单位代码", "履行状态认定单位代码"],
      source: layout("履行状态认定单位代码"),
    }),
    supervisionState: mandatory(commitmentSupervisionCode, {
      publicity: "I",
      source: layout("监管状态"),
    }),
    isExpired: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "是否过期", en: "expired" },
      definition: "承诺有效期已过而履行状态没有认定。",
      aliases: ["过期状态"],
      source: layout("过期状态"),
    }),
    licenceDocumentNumber: conditional(documentNumber, "承诺类型为审批替代型", {
      publicity: "P",
      title: { zh: "关联许可决定文书号", en: "number of the licence decision" },
      aliases: ["关联许可文书号"],
      source: notice,
    }),
    proofName: conditional(text(200), "承诺类型为证明事项型", {
      publicity: "P",
      title: { zh: "证明事项名称", en: "name of the proof" },
      aliases: ["被替代的证明"],
      source: notice,
    }),
    repairNumber: optional(recordIdentifier, {
      publicity: "P",
      title: { zh: "关联信用修复编号", en: "number of the repair" },
      aliases: ["信用修复编号", "修复编号"],
      source: { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十五条", confidence: "seen" },
    }),
    correctionDueOn: conditional(date, "承诺类型为容缺受理型", {
      publicity: "P",
      title: { zh: "补正期限", en: "gaps to be filled by" },
      definition: "容缺受理后应补齐材料的最后一日。",
      aliases: ["补正截止日期"],
      source: own,
    }),
    decidedOn: optional(date, {
      publicity: "P",
      title: { zh: "依承诺作出决定的日期", en: "day of the decision based on it" },
      source: notice,
    }),
    withdrawnOn: optional(date, {
      publicity: "P",
      title: { zh: "承诺撤回日期", en: "withdrawn on" },
      aliases: ["撤回日期"],
      source: notice,
    }),
    ...sourceOrgan(),
    envelope,
  },
});
