import { conditional, mandatory, optional, several } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { editionNumber } from "../data-elements/edition-number.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { issuingLevelCode } from "../data-elements/issuing-level.ts";
import { publicityClassCode } from "../data-elements/publicity-class.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { tagDimensionCode } from "../data-elements/tag-dimension.ts";
import { tagOriginCode } from "../data-elements/tag-origin.ts";
import { tagRemovalReasonCode } from "../data-elements/tag-removal-reason.ts";
import { tagRuleCode } from "../data-elements/tag-rule-code.ts";
import { tagSubjectCode } from "../data-elements/tag-subject.ts";
import { text } from "../data-elements/text.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";
import { subject } from "../parts/subject.ts";

export const tag = defineRecordType({
  id: "tag",
  title: { zh: "标注", en: "tag" },
  definition: "对一个主体作出的一项标注。",
  clause: "tag#data-items",
  source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
  recognisedBy: [["/ruleCode"], ["/taggedOn"]],
  keys: {
    subject: ["/subject/creditCode"],
    tag: ["/tagId"],
    "tag-rule": ["/ruleCode"],
    "tag-subject": ["/ruleCode", "/subject/creditCode"],
  },
  publication: { class: "P" },
  eventDate: ["/taggedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    subject: subject(),
    tagId: mandatory(recordIdentifier, {
      publicity: "I",
      title: { zh: "标注标识", en: "identifier of the tag" },
      source: { document: "本标准", confidence: "design" },
    }),
    ruleCode: mandatory(tagRuleCode, { publicity: "P" }),
    ruleVersion: mandatory(editionNumber, {
      publicity: "P",
      title: { zh: "规则版次", en: "edition of the rule" },
      aliases: ["规则版本"],
      source: { document: "本标准", confidence: "design" },
    }),
    dimension: optional(tagDimensionCode, { publicity: "P" }),
    value: optional(text(200), {
      publicity: "P",
      title: { zh: "标注取值", en: "value" },
      definition: "标注有取值的，其取值；行业领域的标注填行业代码。",
      aliases: ["取值"],
      source: { document: "本标准", confidence: "design" },
    }),
    subjectKind: optional(tagSubjectCode, { publicity: "P" }),
    origin: mandatory(tagOriginCode, { publicity: "I" }),
    evidence: several(recordIdentifier, "M", {
      publicity: "I",
      title: { zh: "依据记录", en: "evidence" },
      source: { document: "本标准", confidence: "design" },
    }),
    taggedOn: mandatory(date, {
      publicity: "P",
      title: { zh: "标注日期", en: "tagged on" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    taggedByName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "标注机关", en: "organ that tagged" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    taggedByCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "标注机关统一社会信用代码", en: "credit code of the organ" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    taggedByLevel: mandatory(issuingLevelCode, {
      publicity: "P",
      title: { zh: "标注机关层级", en: "level of the organ" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    expiresOn: optional(date, {
      publicity: "P",
      title: { zh: "到期日期", en: "expires on" },
      definition: "标注有效的最后一日。",
      source: { document: "本标准", confidence: "design" },
    }),
    removedOn: optional(date, {
      publicity: "P",
      title: { zh: "移除日期", en: "removed on" },
      source: { document: "本标准", confidence: "design" },
    }),
    removalReason: conditional(tagRemovalReasonCode, "已移除", { publicity: "P" }),
    publicity: mandatory(publicityClassCode, {
      publicity: "P",
      title: { zh: "标注公示属性", en: "publicity of the tag" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    publishedOn: optional(date, {
      publicity: "P",
      title: { zh: "公示日期", en: "published on" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    publicityEndsOn: optional(date, {
      publicity: "P",
      title: { zh: "停止公示日期", en: "publicity ended on" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    objectionOn: optional(date, {
      publicity: "I",
      title: { zh: "异议提出日期", en: "objection raised on" },
      source: { document: "本标准", confidence: "design" },
    }),
    objectionResult: optional(text(500), {
      publicity: "I",
      title: { zh: "异议处理结果", en: "result of the objection" },
      source: { document: "本标准", confidence: "design" },
    }),
    ...sourceOrgan(),
    envelope,
  },
});
