import { closed, group, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { date } from "../data-elements/date.ts";
import { elementStatusCode } from "../data-elements/element-status.ts";
import { localNamespace } from "../data-elements/local-namespace.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { text } from "../data-elements/text.ts";
import { version } from "../data-elements/version.ts";
import { envelope } from "../parts/envelope.ts";
import { sourceOrgan } from "../parts/source-organ.ts";

const own = { document: "本标准", confidence: "design" } as const;

const item = closed({
  code: mandatory(text(32), { publicity: "P", title: { zh: "代码", en: "code" }, source: own }),
  nameZh: mandatory(text(100), { publicity: "P", title: { zh: "代码名称", en: "name of the code" }, source: own }),
  parent: optional(text(32), {
    publicity: "P",
    title: { zh: "上级代码", en: "parent code" },
    definition: "分层的代码集中，上一层的代码。",
    source: own,
  }),
  from: optional(date, { publicity: "P", title: { zh: "启用日期", en: "used from" }, source: own }),
  to: optional(date, {
    publicity: "P",
    title: { zh: "停用日期", en: "used to" },
    definition: "可以使用的最后一日；停用的代码保留在代码集中。",
    source: own,
  }),
  note: optional(text(500), { publicity: "P", title: { zh: "代码说明", en: "note" }, source: own }),
});

export const codeSet = defineRecordType({
  id: "code-set",
  title: { zh: "地方代码集", en: "local code set" },
  definition: "一个省级命名空间登记的代码集。",
  clause: "code-set#data-items",
  source: own,
  recognisedBy: [["/codeSetId"], ["/items"]],
  keys: { "code-set": ["/codeSetId"], "code-set-version": ["/codeSetId", "/version"] },
  publication: { class: "P" },
  eventDate: ["/approvedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    namespace: mandatory(localNamespace, { publicity: "P" }),
    codeSetId: mandatory(recordIdentifier, {
      publicity: "P",
      title: { zh: "代码集标识", en: "identifier of the code set" },
      definition: "以命名空间开头的标识，如 CN-33-market-kind。",
      source: own,
    }),
    nameZh: mandatory(text(100), { publicity: "P", title: { zh: "代码集名称", en: "name" }, source: own }),
    nameEn: optional(text(100), {
      publicity: "P",
      title: { zh: "代码集英文名称", en: "English name" },
      source: own,
    }),
    basis: mandatory(text(200), {
      publicity: "P",
      title: { zh: "代码集来源", en: "source of the code set" },
      definition: "代码集所依据的文件或者标准及其条款。",
      source: own,
    }),
    status: mandatory(elementStatusCode, { publicity: "P" }),
    version: mandatory(version, { publicity: "P", title: { zh: "代码集版本", en: "version" } }),
    approvedOn: mandatory(date, { publicity: "P", title: { zh: "批准日期", en: "approved on" }, source: own }),
    items: group(Type.Array(item, { minItems: 1 }), {
      title: { zh: "代码项", en: "codes" },
      definition: "代码集的全部代码，包括停用的。",
      obligation: "M",
      publicity: "P",
      source: own,
    }),
    ...sourceOrgan(),
    envelope,
  },
});
