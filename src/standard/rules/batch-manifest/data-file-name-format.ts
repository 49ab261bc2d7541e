import { defineRule } from "../../../model/rule.ts";

export const dataFileNameFormat = defineRule({
  id: "data-file-name-format",
  code: "PKG-006A",
  severity: "warning",
  dimension: "规范性",
  clause: "batch#file-names",
  source: [
    { document: "GB/T 39443-2020", article: "5.5", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "文件名的形式不对", en: "file name not in the prescribed form" },
  why: "按规定的形式命名，不打开文件就知道由谁提供、是哪类记录、是哪一天的第几个文件，也不会带出个人姓名。",
  message: {
    zh: "文件名“{value}”不是“机关代码_记录类型_8位日期_4位序号.扩展名”的形式",
    en: "the file name “{value}” is not of the form organ code_record type_date_serial.extension",
  },
  fix: {
    zh: "改为例如 11330106002561231Q_administrative-penalty_20250630_0001.csv",
    en: "rename it after the example 11330106002561231Q_administrative-penalty_20250630_0001.csv",
  },
  each: { recordTypes: ["batch-manifest"], elements: ["data-file-name"] },
  holds:
    "this.matches('^[0-9A-HJ-NPQRTUWXY]{18}_[a-z][a-z0-9-]*_[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])_[0-9]{4}[.](csv|ndjson|json)$')",
});
