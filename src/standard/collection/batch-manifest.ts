import { closed, conditional, group, mandatory, optional } from "../../model/field.ts";
import { defineRecordType } from "../../model/record-type.ts";
import { Type } from "../../model/typebox.ts";
import { batchNumber } from "../data-elements/batch-number.ts";
import { byteCount } from "../data-elements/byte-count.ts";
import { collectionMethodCode } from "../data-elements/collection-method.ts";
import { collectionModeCode } from "../data-elements/collection-mode.ts";
import { dataEncodingCode } from "../data-elements/data-encoding.ts";
import { dataFileName } from "../data-elements/data-file-name.ts";
import { dataFormatCode } from "../data-elements/data-format.ts";
import { date } from "../data-elements/date.ts";
import { fileDigest } from "../data-elements/file-digest.ts";
import { moment } from "../data-elements/moment.ts";
import { publicityClassCode } from "../data-elements/publicity-class.ts";
import { recordCount } from "../data-elements/record-count.ts";
import { recordIdentifier } from "../data-elements/record-identifier.ts";
import { sha256Digest } from "../data-elements/sha256-digest.ts";
import { text } from "../data-elements/text.ts";
import { version } from "../data-elements/version.ts";
import { yesNoCode } from "../data-elements/yes-no.ts";
import { sourceOrgan } from "../parts/source-organ.ts";

const own = { document: "本标准", confidence: "design" } as const;
const exchange = (article: string) => ({ document: "GB/T 39443-2020", article, confidence: "seen" }) as const;

/** How many records of a file are new, changed, deleted. */
const operationCounts = group(
  closed({
    added: mandatory(recordCount, { publicity: "I", title: { zh: "新增记录数", en: "records added" } }),
    changed: mandatory(recordCount, { publicity: "I", title: { zh: "变更记录数", en: "records changed" } }),
    deleted: mandatory(recordCount, { publicity: "I", title: { zh: "删除记录数", en: "records deleted" } }),
  }),
  {
    title: { zh: "各类操作的记录数", en: "records by operation" },
    definition: "文件中新增、变更、删除的记录各有多少条。",
    obligation: "M",
    publicity: "I",
    source: own,
  },
);

const dataFile = closed({
  name: mandatory(dataFileName, { publicity: "I", source: exchange("5.5") }),
  recordType: mandatory(recordIdentifier, {
    publicity: "I",
    title: { zh: "记录类型", en: "record type" },
    source: own,
  }),
  format: mandatory(dataFormatCode, { publicity: "I" }),
  encoding: mandatory(dataEncodingCode, { publicity: "I" }),
  rowCount: mandatory(recordCount, { publicity: "I", title: { zh: "记录数", en: "number of records" } }),
  size: mandatory(byteCount, { publicity: "I", title: { zh: "文件字节数", en: "size in bytes" } }),
  operationCounts,
  sm3: conditional(fileDigest, "没有填写 SHA-256 摘要值", {
    publicity: "I",
    title: { zh: "SM3 摘要值", en: "SM3 digest" },
  }),
  sha256: conditional(sha256Digest, "没有填写 SM3 摘要值", { publicity: "I" }),
});

export const batchManifest = defineRecordType({
  id: "batch-manifest",
  title: { zh: "批次清单", en: "batch manifest" },
  definition: "归集一批数据时对这一批的说明：由谁提供、含哪些文件、每个文件有多少条记录以及摘要值。",
  clause: "batch#data-items",
  source: exchange("5.2"),
  recognisedBy: [["/packageId"], ["/batchNumber"], ["/generatedAt"]],
  keys: {
    package: ["/packageId"],
    batch: ["/sourceOrganCode", "/batchNumber"],
    "batch-source": ["/sourceOrganCode", "/targetNode"],
  },
  publication: { class: "I" },
  eventDate: ["/dataTo"],
  tableDates: ["YYYY-MM-DD", "YYYY/MM/DD"],
  fields: {
    packageId: mandatory(recordIdentifier, {
      publicity: "I",
      title: { zh: "数据包标识", en: "package identifier" },
      definition: "在接收方范围内唯一标识一个批次的字符串。",
      source: exchange("5.2"),
    }),
    batchNumber: mandatory(batchNumber, { publicity: "I" }),
    supersedes: conditional(recordIdentifier, "重新报送已报送过的批次", {
      publicity: "I",
      title: { zh: "所替代的数据包标识", en: "superseded package" },
      definition: "重新报送时，被本批次替代的那一批次的数据包标识。",
      source: own,
    }),
    targetNode: mandatory(text(64), {
      publicity: "I",
      title: { zh: "接收结点", en: "receiving node" },
      definition: "接收本批次的结点。",
      source: exchange("4.2"),
    }),
    standardVersion: mandatory(version, { publicity: "I", title: { zh: "标准版本", en: "standard version" } }),
    regime: mandatory(recordIdentifier, {
      publicity: "I",
      title: { zh: "适用制度", en: "regime" },
      definition: "本批次记录所服务的公示系统：necips 或者 creditchina。",
    }),
    method: mandatory(collectionMethodCode, { publicity: "I" }),
    mode: mandatory(collectionModeCode, { publicity: "I" }),
    isSupplement: optional(yesNoCode, {
      publicity: "I",
      title: { zh: "是否补报", en: "late supplement" },
      definition: "本批次是否含业务发生日期早于数据起始日期的补报记录。",
    }),
    dataFrom: mandatory(date, { publicity: "I", title: { zh: "数据起始日期", en: "first day of the data" } }),
    dataTo: mandatory(date, { publicity: "I", title: { zh: "数据截止日期", en: "last day of the data" } }),
    generatedAt: mandatory(moment, {
      publicity: "I",
      title: { zh: "生成时间", en: "generated at" },
      source: exchange("5.2"),
    }),
    publicityClass: mandatory(publicityClassCode, {
      publicity: "I",
      definition: "本批次所含记录中限制最严的公示属性：过程信息严于不公示，不公示严于公示。",
    }),
    files: group(Type.Array(dataFile, { minItems: 1 }), {
      title: { zh: "数据文件", en: "data files" },
      definition: "批次中的数据文件，每个文件只含一类记录。",
      obligation: "M",
      publicity: "I",
      source: exchange("5.5"),
    }),
    signature: optional(text(512), {
      publicity: "I",
      title: { zh: "签名值", en: "signature" },
      definition: "提供方对清单的 SM2 签名，Base64 编码。",
      source: { document: "GB/T 32918", confidence: "known" },
    }),
    ...sourceOrgan(),
  },
});
