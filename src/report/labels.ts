import type { Severity } from "../finding/finding.ts";
import type { Language, ReportedInput, ValidationReport } from "./report.ts";

/** Every word of the report frames. What findings say is made elsewhere and arrives in the report. */
export interface Labels {
  /** Value of the HTML `lang` attribute. */
  readonly languageTag: string;
  readonly title: string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  /** What stands between two sentences. */
  readonly sentenceSpace: string;
  /** `text` in brackets, to follow another text. */
  bracketed(text: string): string;

  readonly verdict: Readonly<Record<ValidationReport["outcome"], string>>;
  /** What the figures say, as one sentence without a full stop; empty for an unreadable input. */
  figures(report: ValidationReport): string;
  readonly nextStep: string;
  /** What to do next. */
  next(report: ValidationReport): string;

  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityMeaning: Readonly<Record<Severity, string>>;
  /** Added to the meaning of a warning where warnings, too, forbid submission. */
  readonly warningForbids: string;
  readonly glossary: string;

  readonly read: string;
  readonly valid: string;
  readonly invalid: string;

  readonly inputs: string;
  readonly inputsCaption: string;
  readonly file: string;
  readonly type: string;
  readonly unknownType: string;
  readonly format: string;
  readonly formatName: Readonly<Record<ReportedInput["format"], string>>;
  readonly encoding: string;
  readonly encodingName: Readonly<Record<ReportedInput["encoding"], string>>;
  readonly size: string;
  sizeOf(bytes: number): string;
  readonly records: string;
  recordCount(count: number): string;
  readonly header: string;
  headerRow(row: number): string;
  readonly skipped: string;
  readonly headerAndSkipped: string;
  skippedRows(rows: readonly number[]): string;
  readonly digest: string;

  readonly problem: string;
  readonly problems: string;
  readonly problemsCaption: string;
  readonly rank: string;
  readonly level: string;
  readonly code: string;
  readonly where: string;
  readonly count: string;
  readonly fix: string;
  fixFor(fix: string, common: boolean): string;
  readonly noProblems: string;

  readonly details: string;
  samplesOf(shown: number, count: number): string;
  readonly clause: string;
  readonly source: string;
  readonly number: string;
  readonly row: string;
  readonly element: string;
  /** Rows are written without separators, as a spreadsheet shows them. */
  rowName(row: number): string;
  elementName(element: number): string;
  readonly column: string;
  columnName(column: string): string;
  readonly columnTitle: string;
  readonly field: string;
  readonly value: string;
  readonly message: string;
  readonly emptyValue: string;
  /** Names of characters that cannot be seen, for readers whose fonts have no sign for them. */
  readonly hiddenName: Readonly<Record<string, string>>;
  readonly wholeFile: string;
  readonly wholeRecord: string;
  /** Headers of the CSV report after the running number. */
  readonly csvHeaders: readonly string[];

  readonly columns: string;
  columnsOf(file: string): string;
  columnsFigures(known: number, total: number): string;
  readonly understoodAs: string;
  readonly fieldPath: string;
  readonly notUnderstood: string;

  readonly notChecked: string;
  readonly notCheckedCaption: string;
  /** So many more than were listed. */
  andMore(count: number): string;
  readonly quality: string;
  readonly total: string;
  readonly dimension: string;
  readonly indicator: string;
  readonly figure: string;
  readonly definition: string;
  readonly nothingToCount: string;
  /** `96.12 % (50 / 52)`. */
  share(numerator: number, denominator: number): string;
  readonly reason: string;
  readonly everythingChecked: string;
  /** Heading under which an unreadable input says what was not checked: all of it. */
  readonly nothingChecked: string;

  readonly about: string;
  readonly basis: string;
  readonly standard: string;
  standardName(version: string): string;
  readonly regime: string;
  readonly regimeName: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly failOn: string;
  readonly failOnMeaning: Readonly<Record<ValidationReport["failOn"], string>>;
  readonly generator: string;
  /** That counts are exact and samples are not all there is. */
  sampling(maxSamples: number): string;
  readonly privacy: string;
}

/** A whole number with thousands separators, the same in both languages. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** English count with its noun. */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

const chinese: Labels = {
  languageTag: "zh-CN",
  title: "信用数据校验报告",
  colon: "：",
  comma: "，",
  semicolon: "；",
  sentenceSpace: "",
  bracketed: (text) => `（${text}）`,

  verdict: { valid: "可以提交", invalid: "不能提交", unreadable: "无法读取" },
  figures({ outcome, records, totals, notChecked }) {
    if (outcome === "unreadable") return "";
    const read = `${number(records.read)} 条记录`;
    const verdict =
      records.invalid > 0
        ? `${read}中 ${number(records.invalid)} 条须修改`
        : outcome === "valid" && totals.error + totals.warning === 0
          ? `${read}全部合格`
          : `共 ${read}`;
    const defects = [
      ...(totals.error > 0 ? [`错误 ${number(totals.error)} 处`] : []),
      ...(totals.warning > 0 ? [`警告 ${number(totals.warning)} 处`] : []),
      ...(totals.information > 0 ? [`提示 ${number(totals.information)} 处`] : []),
      ...(notChecked.length > 0 ? [`${number(notChecked.length)} 项未检查`] : []),
    ];
    return [verdict, ...defects].join("，");
  },
  nextStep: "下一步",
  next({ outcome, totals, problem }) {
    if (outcome === "unreadable") return problem?.fix ?? "";
    if (outcome === "invalid") {
      return "从处数最多的问题改起；在原系统或原表中改好，重新导出，再检查一遍，通过后提交。";
    }
    return totals.warning > 0 ? "文件可以提交；提交前请逐处核对警告，确有错误的先改正。" : "文件可以提交。";
  },

  severity: { error: "错误", warning: "警告", information: "提示" },
  severityMeaning: {
    error: "不符合标准，必须改正；有一处错误，文件就不能提交。",
    warning: "很可能有误，或者所依据的规定尚未施行；请核对，确有错误的改正。",
    information: "供核对参考，不是缺陷，不影响提交。",
  },
  warningForbids: "本次检查规定，有警告也不能提交。",
  glossary: "问题等级",

  read: "读取记录",
  valid: "合格记录",
  invalid: "须修改记录",

  inputs: "读取的文件",
  inputsCaption: "文件按下列方式读取；SHA-256 用于核对报告与文件是否对应。",
  file: "文件",
  type: "信息类",
  unknownType: "未能识别",
  format: "格式",
  formatName: { csv: "CSV 表格", ndjson: "NDJSON", json: "JSON", xml: "XML", xlsx: "Excel 工作簿" },
  encoding: "编码",
  encodingName: { "utf-8": "UTF-8", gb18030: "GB 18030" },
  size: "大小",
  sizeOf: (bytes) => (bytes < 1024 ? `${number(bytes)} 字节` : binarySize(bytes)),
  records: "记录",
  recordCount: (count) => `${number(count)} 条`,
  header: "表头",
  headerRow: (row) => `第 ${row} 行`,
  skipped: "跳过",
  headerAndSkipped: "表头与跳过的行",
  skippedRows: (rows) => `第 ${rows.join("、")} 行（标题或表尾说明）`,
  digest: "SHA-256",

  problem: "问题",
  problems: "怎么改",
  problemsCaption: "按规则和列合计，错误在前，处数多的在前。处数为全部数据的准确合计。",
  rank: "次序",
  level: "等级",
  code: "编号",
  where: "所在列",
  count: "处数",
  fix: "改法",
  fixFor: (fix, common) => (common ? fix : `例如，${fix}`),
  noProblems: "没有发现问题。",

  details: "问题明细",
  samplesOf: (shown, count) =>
    shown === count ? `共 ${number(count)} 处，全部列出` : `共 ${number(count)} 处，列出 ${number(shown)} 处`,
  clause: "依据条款",
  source: "法规依据",
  number: "序号",
  row: "行",
  element: "第几条",
  rowName: (row) => `第 ${row} 行`,
  elementName: (element) => `第 ${element} 条`,
  column: "列",
  columnName: (column) => `${column} 列`,
  columnTitle: "列名",
  field: "字段",
  value: "填写内容",
  message: "问题",
  emptyValue: "（空）",
  hiddenName: {
    "\t": "制表符",
    "\n": "换行",
    "\r": "回车",
    " ": "空格",
    "\u00A0": "不换行空格",
    "\u200B": "零宽空格",
    "\u3000": "全角空格",
    "\uFEFF": "字节顺序标记",
  },
  wholeFile: "整个文件",
  wholeRecord: "整条记录",
  csvHeaders: [
    "文件",
    "行",
    "列",
    "列名",
    "问题等级",
    "规则编号",
    "规则",
    "填写内容",
    "问题说明",
    "修改建议",
    "依据条款",
    "法规依据",
  ],

  columns: "各列的识别",
  columnsOf: (file) => `${file} 的列`,
  columnsFigures: (known, total) =>
    known === total
      ? `共 ${number(total)} 列，全部识别`
      : `共 ${number(total)} 列，识别 ${number(known)} 列；未识别的列不作检查`,
  understoodAs: "识别为",
  fieldPath: "字段标识",
  notUnderstood: "未识别，不检查",

  notChecked: "未检查",
  notCheckedCaption: "下列检查因缺少条件而没有做；没有做的检查不等于通过。",
  andMore: (count) => `，另有 ${number(count)} 项`,
  quality: "数据质量（GB/T 36344—2018）",
  total: "合计",
  dimension: "维度",
  indicator: "指标",
  figure: "数值",
  definition: "算法",
  nothingToCount: "无可计数",
  share: (numerator, denominator) =>
    `${percent(numerator, denominator)}（${number(numerator)}/${number(denominator)}）`,
  reason: "原因",
  everythingChecked: "适用的检查全部做了。",
  nothingChecked: "该文件没有读出来，其中的数据一项也没有检查。",

  about: "关于本报告",
  basis: "依据",
  standard: "标准版本",
  standardName: (version) => (version === "next" ? "next（编制中，未定版）" : version),
  regime: "适用制度",
  regimeName: { necips: "国家企业信用信息公示系统", creditchina: "信用中国" },
  asOf: "规定截至",
  failOn: "判定标准",
  failOnMeaning: { error: "有错误即不能提交", warning: "有错误或警告即不能提交" },
  generator: "生成程序",
  sampling: (maxSamples) =>
    `处数是对全部数据的准确合计；明细是样例，每条规则在每一列最多列出 ${number(maxSamples)} 处，按在文件中的先后排列。`,
  privacy: "身份证件号码等个人信息在填写内容中已作遮盖。",
};

const english: Labels = {
  languageTag: "en",
  title: "Credit data validation report",
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  sentenceSpace: " ",
  bracketed: (text) => ` (${text})`,

  verdict: { valid: "Can be submitted", invalid: "Cannot be submitted", unreadable: "Cannot be read" },
  figures({ outcome, records, totals, notChecked }) {
    if (outcome === "unreadable") return "";
    const read = counted(records.read, "record");
    const verdict =
      records.invalid > 0
        ? `${number(records.invalid)} of ${read} must be corrected`
        : outcome === "valid" && totals.error + totals.warning === 0
          ? `${read}, all valid`
          : read;
    const defects = [
      ...(totals.error > 0 ? [counted(totals.error, "error")] : []),
      ...(totals.warning > 0 ? [counted(totals.warning, "warning")] : []),
      ...(totals.information > 0 ? [counted(totals.information, "note")] : []),
      ...(notChecked.length > 0 ? [`${counted(notChecked.length, "check")} not made`] : []),
    ];
    return [verdict, ...defects].join(", ");
  },
  nextStep: "Next",
  next({ outcome, totals, problem }) {
    if (outcome === "unreadable") return problem?.fix ?? "";
    if (outcome === "invalid") {
      return "Start with the problem that occurs most often; correct it in the source system or table, export and check again, and submit once it passes.";
    }
    return totals.warning > 0
      ? "The file can be submitted; look at each warning first and correct what is wrong."
      : "The file can be submitted.";
  },

  severity: { error: "Error", warning: "Warning", information: "Note" },
  severityMeaning: {
    error: "Breaks the standard and must be corrected; with one error the file cannot be submitted.",
    warning: "Probably wrong, or wrong by a provision that is not yet in force; look at it and correct what is wrong.",
    information: "Worth knowing; not a defect, and no obstacle to submission.",
  },
  warningForbids: "In this check a warning, too, forbids submission.",
  glossary: "Severity",

  read: "Records read",
  valid: "Valid records",
  invalid: "To be corrected",

  inputs: "Files read",
  inputsCaption: "How each file was read; the SHA-256 shows which file this report belongs to.",
  file: "File",
  type: "Record type",
  unknownType: "not recognised",
  format: "Format",
  formatName: { csv: "CSV table", ndjson: "NDJSON", json: "JSON", xml: "XML", xlsx: "Excel workbook" },
  encoding: "Encoding",
  encodingName: { "utf-8": "UTF-8", gb18030: "GB 18030" },
  size: "Size",
  sizeOf: (bytes) => (bytes < 1024 ? counted(bytes, "byte") : binarySize(bytes)),
  records: "Records",
  recordCount: (count) => counted(count, "record"),
  header: "Header",
  headerRow: (row) => `row ${row}`,
  skipped: "Skipped",
  headerAndSkipped: "Header and skipped rows",
  skippedRows: (rows) => `${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")} (titles or notes)`,
  digest: "SHA-256",

  problem: "Problem",
  problems: "What to correct",
  problemsCaption: "Per rule and column; errors first, then the most frequent. Counts are exact over all data.",
  rank: "No.",
  level: "Severity",
  code: "Code",
  where: "Column",
  count: "Count",
  fix: "Correction",
  fixFor: (fix, common) => (common ? fix : `For example: ${fix}`),
  noProblems: "No problems found.",

  details: "Details",
  samplesOf: (shown, count) =>
    shown === count ? `${number(count)} in total, all shown` : `${number(count)} in total, ${number(shown)} shown`,
  clause: "Clause",
  source: "Legal basis",
  number: "No.",
  row: "Row",
  element: "Element",
  rowName: (row) => `row ${row}`,
  elementName: (element) => `element ${element}`,
  column: "Column",
  columnName: (column) => `column ${column}`,
  columnTitle: "Header",
  field: "Field",
  value: "Value",
  message: "Problem",
  emptyValue: "(empty)",
  hiddenName: {
    "\t": "tab",
    "\n": "line feed",
    "\r": "carriage return",
    " ": "space",
    "\u00A0": "no-break space",
    "\u200B": "zero-width space",
    "\u3000": "ideographic space",
    "\uFEFF": "byte order mark",
  },
  wholeFile: "whole file",
  wholeRecord: "whole record",
  csvHeaders: [
    "File",
    "Row",
    "Column",
    "Header",
    "Severity",
    "Code",
    "Rule",
    "Value",
    "Problem",
    "Correction",
    "Clause",
    "Legal basis",
  ],

  columns: "How the columns were understood",
  columnsOf: (file) => `Columns of ${file}`,
  columnsFigures: (known, total) =>
    known === total
      ? `${counted(total, "column")}, all understood`
      : `${number(known)} of ${counted(total, "column")} understood; the others are not checked`,
  understoodAs: "Understood as",
  fieldPath: "Field",
  notUnderstood: "not understood, not checked",

  notChecked: "Not checked",
  notCheckedCaption: "These checks were not made for want of what they need; a check not made is not a check passed.",
  andMore: (count) => `, and ${number(count)} more`,
  quality: "Data quality (GB/T 36344-2018)",
  total: "Total",
  dimension: "Dimension",
  indicator: "Indicator",
  figure: "Figure",
  definition: "How it is counted",
  nothingToCount: "nothing to count",
  share: (numerator, denominator) => `${percent(numerator, denominator)} (${number(numerator)}/${number(denominator)})`,
  reason: "Reason",
  everythingChecked: "All checks that apply were made.",
  nothingChecked: "That file could not be read; nothing in it was checked.",

  about: "About this report",
  basis: "Basis",
  standard: "Standard",
  standardName: (version) => (version === "next" ? "next (draft, not frozen)" : version),
  regime: "Regime",
  regimeName: {
    necips: "National Enterprise Credit Information Publicity System",
    creditchina: "Credit China",
  },
  asOf: "Provisions as of",
  failOn: "Verdict",
  failOnMeaning: {
    error: "any error forbids submission",
    warning: "any error or warning forbids submission",
  },
  generator: "Made by",
  sampling: (maxSamples) =>
    `Counts are exact over all data; details are samples, at most ${number(maxSamples)} per rule and column, in file order.`,
  privacy: "Identity numbers and other personal data are masked in the values shown.",
};

/** Words of the report frames in both languages. */
export const labels: Readonly<Record<Language, Labels>> = { zh: chinese, en: english };

function binarySize(bytes: number): string {
  const units = ["KB", "MB", "GB", "TB"];
  let size = bytes / 1024;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${size.toFixed(1)} ${units[unit] ?? ""}`;
}

/** A share in per cent, cut and not rounded: 100 % is said of all only. */
function percent(numerator: number, denominator: number): string {
  return `${(Math.floor((numerator * 10_000) / denominator) / 100).toFixed(2)}%`;
}
