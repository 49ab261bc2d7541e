import { conditional, mandatory, optional, several } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { commitmentDisclosureCode } from "../data-elements/commitment-disclosure.ts";
import { commitmentItemCode } from "../data-elements/commitment-item-code.ts";
import { commitmentKindCode } from "../data-elements/commitment-kind.ts";
import { commitmentPartyCode } from "../data-elements/commitment-party.ts";
import { commitmentVerificationMethodCode } from "../data-elements/commitment-verification-method.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { fileDigest } from "../data-elements/file-digest.ts";
import { issuingLevelCode } from "../data-elements/issuing-level.ts";
import { text } from "../data-elements/text.ts";
import { verificationTerm } from "../data-elements/verification-term.ts";
import { version } from "../data-elements/version.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";

const own = { document: "本标准", confidence: "design" } as const;
const notice = { document: "国办发〔2020〕42号", confidence: "known" } as const;

/** No national list has been published; the shape follows what organs must tell an applicant. */
export const commitmentItem = defineRecordType({
  id: "commitment-item",
  title: { zh: "信用承诺事项", en: "commitment item" },
  definition: "信用承诺事项清单中的一个事项：谁可以就什么作出承诺、如何核查、不实的后果。",
  clause: "commitment-item#data-items",
  source: own,
  status: "provisional",
  recognisedBy: [["/itemCode"], ["/itemName"]],
  keys: { "commitment-item": ["/itemCode"] },
  publication: { class: "P" },
  eventDate: ["/effectiveOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    itemCode: mandatory(commitmentItemCode, { publicity: "P", aliases: ["事项编码"] }),
    itemName: mandatory(text(200), {
      publicity: "P",
      title: { zh: "承诺事项名称", en: "name of the item" },
      aliases: ["事项名称"],
      source: own,
    }),
    commitmentKind: mandatory(commitmentKindCode, { publicity: "P", aliases: ["承诺类别（市场监管）"] }),
    applicableTo: several(commitmentPartyCode, "M", {
      publicity: "P",
      definition: "可以就该事项作出承诺的主体；表格中多个主体以分号隔开。",
    }),
    legalBasis: mandatory(text(500), {
      publicity: "P",
      title: { zh: "设定依据", en: "legal basis" },
      source: notice,
    }),
    replacedApproval: conditional(text(200), "承诺类别为审批替代", {
      publicity: "P",
      title: { zh: "被替代的审批", en: "approval replaced" },
      source: notice,
    }),
    replacedProof: conditional(text(200), "承诺类别为证明替代", {
      publicity: "P",
      title: { zh: "被替代的证明", en: "proof replaced" },
      source: notice,
    }),
    templateVersion: mandatory(version, {
      publicity: "P",
      title: { zh: "承诺书模板版本", en: "version of the template" },
      aliases: ["模板版本"],
      source: { document: "GB/T 46277-2025", article: "附录A", confidence: "seen" },
    }),
    templateDigest: optional(fileDigest, {
      publicity: "P",
      title: { zh: "承诺书模板摘要", en: "digest of the template" },
      aliases: ["模板摘要"],
    }),
    verifyMethod: mandatory(commitmentVerificationMethodCode, {
      publicity: "P",
      definition: "作出承诺后采取的核查方式；不核查的填 0（免核查）。",
    }),
    verifyWithinDays: conditional(verificationTerm, "核查方式不是免核查", {
      publicity: "P",
      aliases: ["核查时限", "核查时限（天）"],
    }),
    notApplicableWhen: mandatory(text(500), {
      publicity: "P",
      title: { zh: "不适用情形", en: "where it does not apply" },
      definition: "不得以承诺方式办理的情形。",
      source: notice,
    }),
    consequences: mandatory(text(1000), {
      publicity: "P",
      title: { zh: "不实承诺后果", en: "consequences of a false commitment" },
      aliases: ["不实后果"],
      source: notice,
    }),
    disclosureDefault: mandatory(commitmentDisclosureCode, {
      publicity: "P",
      title: { zh: "默认公开类型", en: "disclosure unless otherwise chosen" },
    }),
    level: mandatory(issuingLevelCode, { publicity: "P", title: { zh: "制定层级", en: "level of the list" } }),
    organName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "制定机关", en: "issuing organ" },
      source: own,
    }),
    organCode: optional(creditCode, {
      publicity: "P",
      title: { zh: "制定机关统一社会信用代码", en: "credit code of the issuing organ" },
      aliases: ["制定机关代码"],
    }),
    effectiveOn: mandatory(date, {
      publicity: "P",
      title: { zh: "生效日期", en: "in force from" },
      source: own,
    }),
    expiresOn: optional(date, {
      publicity: "P",
      title: { zh: "失效日期", en: "last day in force" },
      definition: "事项有效的最后一日；没有即继续有效。",
      source: own,
    }),
    ...sourceOrgan(),
    envelope,
  },
});
