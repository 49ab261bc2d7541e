import { conditional, mandatory, optional, several } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { date } from "../data-elements/date.ts";
import { elementDataTypeCode } from "../data-elements/element-data-type.ts";
import { elementObligationCode } from "../data-elements/element-obligation.ts";
import { elementStatusCode } from "../data-elements/element-status.ts";
import { localNamespace } from "../data-elements/local-namespace.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { text } from "../data-elements/text.ts";
import { version } from "../data-elements/version.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";

const own = { document: "本标准", confidence: "design" } as const;
const description = { document: "GB/T 19488.1-2004", confidence: "known" } as const;
const items = { document: "GB/T 40478-2021", article: "4.1", confidence: "seen" } as const;

/** What a province registers before it uses fields of its own in the open drawer of a record. */
export const dataElement = defineRecordType({
  id: "data-element",
  title: { zh: "地方数据元", en: "local data element" },
  definition: "一个省级命名空间登记的、用于记录“地方扩展”的数据元。",
  clause: "data-element#data-items",
  source: description,
  recognisedBy: [["/identifier"], ["/representationFormat"], ["/namespace"]],
  keys: {
    namespace: ["/namespace"],
    "element-version": ["/namespace", "/identifier", "/version"],
    "element-number": ["/namespace", "/internalId"],
    "code-set": ["/codeSetId"],
  },
  publication: { class: "P" },
  eventDate: ["/approvedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    namespace: mandatory(localNamespace, { publicity: "P" }),
    internalId: mandatory(recordIdentifier, {
      publicity: "P",
      title: { zh: "内部标识符", en: "internal identifier" },
      definition: "命名空间内的编号，DE 加5位数字。",
      source: description,
    }),
    nameZh: mandatory(text(100), {
      publicity: "P",
      title: { zh: "中文名称", en: "Chinese name" },
      source: description,
    }),
    nameEn: mandatory(text(100), {
      publicity: "P",
      title: { zh: "英文名称", en: "English name" },
      source: description,
    }),
    pinyin: optional(text(200), { publicity: "P", title: { zh: "中文全拼", en: "pinyin" }, source: description }),
    identifier: mandatory(recordIdentifier, {
      publicity: "P",
      title: { zh: "标识符", en: "identifier" },
      definition: "在地方扩展中使用的成员名，小写字母开头，由字母和数字组成。",
      source: own,
    }),
    definition: mandatory(text(500), {
      publicity: "P",
      title: { zh: "定义", en: "definition" },
      source: description,
    }),
    objectClass: optional(text(50), {
      publicity: "P",
      title: { zh: "对象类词", en: "object class" },
      source: description,
    }),
    property: optional(text(50), { publicity: "P", title: { zh: "特性词", en: "property" }, source: description }),
    representationTerm: optional(text(50), {
      publicity: "P",
      title: { zh: "表示词", en: "representation term" },
      source: description,
    }),
    dataType: mandatory(elementDataTypeCode, { publicity: "P" }),
    representationFormat: mandatory(text(20), {
      publicity: "P",
      title: { zh: "表示格式", en: "representation" },
      definition: "值的形式和长度的记法，例如 c..200、n..18,2、d8。",
      source: description,
    }),
    valueDomain: optional(text(200), {
      publicity: "P",
      title: { zh: "值域", en: "value domain" },
      definition: "值的范围；取自代码集的写代码集标识。",
      source: description,
    }),
    codeSetId: optional(recordIdentifier, {
      publicity: "P",
      title: { zh: "代码集标识", en: "code set" },
      definition: "值取自代码集的，代码集的标识；本标准代码集或者以命名空间开头的地方代码集。",
      source: own,
    }),
    unit: optional(text(20), { publicity: "P", title: { zh: "计量单位", en: "unit" }, source: description }),
    obligation: mandatory(elementObligationCode, { publicity: "P", source: items }),
    obligationCondition: conditional(text(200), "约束为条件必选", {
      publicity: "P",
      title: { zh: "约束条件", en: "condition of the obligation" },
      source: items,
    }),
    synonyms: Type.Optional(
      several(text(100), "O", {
        publicity: "P",
        title: { zh: "同义名称", en: "synonyms" },
        definition: "其他名称，包括被替代的数据元的标识符和旧列名；表格中多项以分号隔开。",
        source: description,
      }),
    ),
    gsElementId: optional(recordIdentifier, {
      publicity: "P",
      title: { zh: "行业标准数据元编号", en: "number in the industry standard" },
      definition: "与行业标准中的数据元相同的，其编号，如 DA063。",
      source: { document: "GS 45-2015", confidence: "seen" },
    }),
    status: mandatory(elementStatusCode, { publicity: "P" }),
    replacedBy: optional(recordIdentifier, {
      publicity: "P",
      title: { zh: "替代它的标识符", en: "replaced by" },
      definition: "已废止的数据元，替代它的数据元的标识符。",
      source: own,
    }),
    version: mandatory(version, { publicity: "P", title: { zh: "数据元版本", en: "version" } }),
    approvedOn: mandatory(date, { publicity: "P", title: { zh: "批准日期", en: "approved on" }, source: description }),
    basis: mandatory(text(200), {
      publicity: "P",
      title: { zh: "来源标准条款", en: "source" },
      definition: "数据元所依据的法律、文件或者标准及其条款。",
      source: own,
    }),
    ...sourceOrgan(),
    envelope,
  },
});
