import { conditional, mandatory, optional, several } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { creditCode } from "../data-elements/credit-code.ts";
import { date } from "../data-elements/date.ts";
import { dayCount } from "../data-elements/day-count.ts";
import { editionNumber } from "../data-elements/edition-number.ts";
import { entityName } from "../data-elements/entity-name.ts";
import { issuingLevelCode } from "../data-elements/issuing-level.ts";
import { publicityClassCode } from "../data-elements/publicity-class.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { tagAttentionCode } from "../data-elements/tag-attention.ts";
import { tagDimensionCode } from "../data-elements/tag-dimension.ts";
import { tagRuleCode } from "../data-elements/tag-rule-code.ts";
import { tagSubjectCode } from "../data-elements/tag-subject.ts";
import { text } from "../data-elements/text.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";

export const tagRule = defineRecordType({
  id: "tag-rule",
  title: { zh: "标注规则", en: "tag rule" },
  definition: "一项标注的规则：维度、条件、依据、设定层级、公示属性和移除条件。",
  clause: "tag-rule#data-items",
  source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
  recognisedBy: [["/ruleCode"], ["/ruleName"], ["/dimension"]],
  keys: { "tag-rule": ["/ruleCode"], "tag-rule-version": ["/ruleCode", "/version"] },
  publication: { class: "P" },
  eventDate: ["/effectiveFrom"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    ruleCode: mandatory(tagRuleCode, { publicity: "P" }),
    ruleName: mandatory(text(50), {
      publicity: "P",
      title: { zh: "标注名称", en: "name of the tag" },
      aliases: ["标签名称"],
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    dimension: mandatory(tagDimensionCode, { publicity: "P" }),
    subjects: several(tagSubjectCode, "M", { publicity: "P" }),
    definition: mandatory(text(500), {
      publicity: "P",
      title: { zh: "标注含义", en: "meaning" },
      aliases: ["含义"],
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    condition: mandatory(text(1000), {
      publicity: "P",
      title: { zh: "判定条件", en: "condition" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    expression: optional(text(2000), {
      publicity: "P",
      title: { zh: "判定表达式", en: "expression of the condition" },
      definition: "判定条件的表达式，写法同本标准的条件语言。",
      source: { document: "本标准", confidence: "design" },
    }),
    inputRecordTypes: several(recordIdentifier, "M", {
      publicity: "P",
      title: { zh: "所需记录类型", en: "record types needed" },
      source: { document: "本标准", confidence: "design" },
    }),
    legalBasis: mandatory(text(500), {
      publicity: "P",
      title: { zh: "设定依据", en: "basis" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    setLevel: mandatory(issuingLevelCode, {
      publicity: "P",
      title: { zh: "设定层级", en: "lowest level that may set the tag" },
      definition: "有权作出该项标注的最低层级；该层级和以上层级的机关可以作出。",
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    setterName: mandatory(entityName, {
      publicity: "P",
      title: { zh: "设定机关", en: "organ that sets the tag" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    setterCode: mandatory(creditCode, {
      publicity: "P",
      title: { zh: "设定机关统一社会信用代码", en: "credit code of the organ" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    publicity: mandatory(publicityClassCode, {
      publicity: "P",
      title: { zh: "标注公示属性", en: "publicity of the tag" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    publicText: conditional(text(100), "标注公示属性为公示", {
      publicity: "P",
      title: { zh: "公示用语", en: "text for the public" },
      source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
    }),
    isAdverse: mandatory(yesNoCode, {
      publicity: "P",
      title: { zh: "是否对主体不利", en: "adverse to the subject" },
      source: { document: "本标准", confidence: "design" },
    }),
    attention: optional(tagAttentionCode, { publicity: "I" }),
    retentionDays: conditional(dayCount, "没有移除条件", {
      publicity: "P",
      title: { zh: "有效期（日）", en: "days of validity" },
      source: { document: "本标准", confidence: "design" },
    }),
    removalCondition: conditional(text(500), "没有有效期", {
      publicity: "P",
      title: { zh: "移除条件", en: "condition for removal" },
      source: { document: "本标准", confidence: "design" },
    }),
    reviewDays: optional(dayCount, {
      publicity: "P",
      title: { zh: "复核周期（日）", en: "days between reviews" },
      source: { document: "本标准", confidence: "design" },
    }),
    effectiveFrom: mandatory(date, {
      publicity: "P",
      title: { zh: "规则生效日期", en: "in force from" },
      aliases: ["生效日期"],
      source: { document: "本标准", confidence: "design" },
    }),
    effectiveTo: optional(date, {
      publicity: "P",
      title: { zh: "规则失效日期", en: "in force to" },
      aliases: ["失效日期"],
      source: { document: "本标准", confidence: "design" },
    }),
    version: mandatory(editionNumber, {
      publicity: "P",
      title: { zh: "规则版次", en: "edition of the rule" },
      aliases: ["规则版本"],
      source: { document: "本标准", confidence: "design" },
    }),
    supersedes: optional(editionNumber, {
      publicity: "P",
      title: { zh: "替代的版次", en: "edition it replaces" },
      source: { document: "本标准", confidence: "design" },
    }),
    ...sourceOrgan(),
    envelope,
  },
});
