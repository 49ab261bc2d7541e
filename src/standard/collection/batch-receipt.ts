import { closed, conditional, group, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { batchNumber } from "../data-elements/batch-number.ts";
import { batchOutcomeCode } from "../data-elements/batch-outcome.ts";
import { dataFileName } from "../data-elements/data-file-name.ts";
import { date } from "../data-elements/date.ts";
import { findingLevelCode } from "../data-elements/finding-level.ts";
import { recordCount } from "../data-elements/record-count.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { rowNumber } from "../data-elements/row-number.ts";
import { ruleCode } from "../data-elements/rule-code.ts";
import { text } from "../data-elements/text.ts";
import { version } from "../data-elements/version.ts";
import { sourceOrgan } from "../parts/source-organ.ts";

const own = { document: "本标准", confidence: "design" } as const;
const feedback = { document: "DB410481/T 公共信用基础信息资源交换规范", article: "附录A", confidence: "seen" } as const;

const receivedFile = closed({
  name: mandatory(dataFileName, { publicity: "I" }),
  recordType: optional(recordIdentifier, { publicity: "I", title: { zh: "记录类型", en: "record type" } }),
  rowCount: mandatory(recordCount, { publicity: "I", title: { zh: "收到的记录数", en: "records received" } }),
  acceptedCount: mandatory(recordCount, { publicity: "I", title: { zh: "接收的记录数", en: "records accepted" } }),
  rejectedCount: mandatory(recordCount, { publicity: "I", title: { zh: "退回的记录数", en: "records rejected" } }),
});

const receivedError = closed({
  file: mandatory(dataFileName, { publicity: "I", title: { zh: "所在文件", en: "file" } }),
  row: optional(rowNumber, { publicity: "I" }),
  recordId: optional(recordIdentifier, { publicity: "I" }),
  rule: mandatory(ruleCode, { publicity: "I", source: feedback }),
  field: conditional(text(200), "问题在某一行", {
    publicity: "I",
    title: { zh: "所在字段", en: "field" },
    definition: "有问题的数据项，写作 JSON 指针；问题涉及整条记录的写作“整条记录”。",
    source: feedback,
  }),
  level: mandatory(findingLevelCode, { publicity: "I" }),
  message: optional(text(200), {
    publicity: "I",
    title: { zh: "问题说明", en: "what is wrong" },
    definition: "问题的说明，不含记录中的值。",
    source: own,
  }),
});

export const batchReceipt = defineRecordType({
  id: "batch-receipt",
  title: { zh: "批次回执", en: "batch receipt" },
  definition: "接收方对一个批次的答复：接收了多少、退回了多少、每个问题在哪里。",
  clause: "batch-receipt#data-items",
  source: feedback,
  recognisedBy: [["/packageId"], ["/outcome"], ["/checkedOn"]],
  keys: { package: ["/packageId"] },
  publication: { class: "I" },
  eventDate: ["/checkedOn"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    packageId: mandatory(recordIdentifier, {
      publicity: "I",
      title: { zh: "数据包标识", en: "package identifier" },
      definition: "所答复批次的数据包标识。",
    }),
    batchNumber: mandatory(batchNumber, { publicity: "I" }),
    receivingNode: mandatory(text(64), {
      publicity: "I",
      title: { zh: "接收结点", en: "receiving node" },
      definition: "出具回执的结点。",
    }),
    checkedOn: mandatory(date, {
      publicity: "I",
      title: { zh: "校验日期", en: "checked on" },
      definition: "接收方校验所依据的日期。",
    }),
    standardVersion: mandatory(version, { publicity: "I", title: { zh: "标准版本", en: "standard version" } }),
    regime: mandatory(recordIdentifier, { publicity: "I", title: { zh: "适用制度", en: "regime" } }),
    outcome: mandatory(batchOutcomeCode, { publicity: "I" }),
    files: Type.Optional(
      group(Type.Array(receivedFile), {
        title: { zh: "文件接收情况", en: "files received" },
        definition: "逐个文件接收和退回的记录数。",
        obligation: "C",
        condition: "收到数据文件",
        publicity: "I",
        source: own,
      }),
    ),
    errorCount: mandatory(recordCount, {
      publicity: "I",
      title: { zh: "问题总数", en: "number of problems" },
      definition: "校验发现的问题的总数；列出的问题可少于总数。",
    }),
    errors: Type.Optional(
      group(Type.Array(receivedError), {
        title: { zh: "问题清单", en: "problems" },
        definition: "校验发现的问题，逐条写明文件、行、规则和字段。",
        obligation: "C",
        condition: "发现问题",
        publicity: "I",
        source: feedback,
      }),
    ),
    ...sourceOrgan(),
  },
});
