import type { Form, Level, Role } from "../../conformance/protocol.ts";

export const roleWords: Readonly<Record<Role, string>> = {
  validator: "校验",
  exporter: "导出",
  receiver: "接收",
  lifecycle: "流程",
  tagger: "标注",
  publisher: "公开",
};

export const formWords: Readonly<Record<Form, string>> = {
  records: "JSON",
  "csv-utf8": "CSV UTF-8",
  "csv-utf8-bom": "CSV UTF-8 BOM",
  "csv-gb18030": "CSV GB18030",
  "csv-tab": "CSV 制表符",
  "csv-quoted-newlines": "CSV 引号内换行",
  xlsx: "XLSX",
  ndjson: "NDJSON",
  xml: "XML",
};

export const levelWords: Readonly<Record<Level, string>> = {
  1: "基础（结构、代码、格式）",
  2: "扩展（记录内的规则、校验码、日期、时限）",
  3: "完整（记录之间、批次、流程、细化标准、标注）",
};
