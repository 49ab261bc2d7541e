import type { FindingArguments, Place } from "../finding/finding.ts";
import type { Unreadable, UnreadableCode } from "../finding/unreadable.ts";
import type { Language } from "./report.ts";
import { fillIn } from "./words.ts";

interface ProblemWords {
  readonly message: string;
  readonly fix: string;
}

/** Why an input could not be read and what to do about it. `{place}` is the row, line or column, where there is one. */
const words: Record<UnreadableCode, Record<Language, ProblemWords>> = {
  usage: {
    zh: { message: "命令写法不对：{problem}", fix: "{hint}" },
    en: { message: "wrong usage: {problem}", fix: "{hint}" },
  },
  "missing-file": {
    zh: { message: "找不到文件", fix: "检查文件名和所在文件夹[[；同一文件夹中有“{suggestion}”]]" },
    en: { message: "there is no such file", fix: "check the name and the folder[[; there is “{suggestion}”]]" },
  },
  "is-directory": {
    zh: { message: "这是文件夹，不是文件", fix: "给出其中的数据文件，可以一次给出多个" },
    en: { message: "this is a folder, not a file", fix: "name the data files in it; several may be given at once" },
  },
  "no-permission": {
    zh: { message: "没有读取该文件的权限", fix: "请文件所有者授权，或者复制到自己的文件夹" },
    en: {
      message: "reading the file is not permitted",
      fix: "ask its owner for permission, or copy it to a folder of yours",
    },
  },
  empty: {
    zh: { message: "文件是空的", fix: "重新导出；导出后先打开看一眼是否有数据" },
    en: { message: "the file is empty", fix: "export it again and look into it first" },
  },
  "no-records": {
    zh: { message: "文件中[[只有表头（第 {header} 行），]]没有数据", fix: "重新导出，检查导出条件是否选不出数据" },
    en: {
      message: "the file has [[a header (row {header}) but ]]no records",
      fix: "export it again; the selection may have been empty",
    },
  },
  binary: {
    zh: { message: "不是文本文件，无法识别其格式", fix: "导出为 CSV、xlsx、NDJSON、JSON 或者 XML 文件" },
    en: { message: "not a text file; its format is unknown", fix: "export it as CSV, xlsx, NDJSON, JSON or XML" },
  },
  zip: {
    zh: { message: "这是压缩文件，其中没有 Excel 工作簿（xlsx）", fix: "先解压，再校验其中的数据文件；批次用 --batch" },
    en: {
      message: "this is a zip archive that is no Excel workbook (xlsx)",
      fix: "unpack it and check the data files in it; a batch is checked with --batch",
    },
  },
  xls: {
    zh: {
      message: "这是旧版 Excel 工作簿（xls），文件名如何都一样",
      fix: "在 Excel 或者 WPS 中打开，另存为“Excel 工作簿（.xlsx）”或者“CSV UTF-8（逗号分隔）”",
    },
    en: {
      message: "this is an old Excel workbook (xls), whatever its name says",
      fix: "open it in Excel and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”",
    },
  },
  gzip: {
    zh: { message: "这是压缩了两次的 gzip 文件", fix: "先解压一次：gzip -dc 文件 | creditspec validate -" },
    en: { message: "this is a gzip file packed twice", fix: "unpack it once: gzip -dc file | creditspec validate -" },
  },
  "gzip-damaged": {
    zh: { message: "gzip 压缩文件已损坏或者不完整，没有校验", fix: "文件传输或者压缩中途停止：重新压缩或者重新传输" },
    en: {
      message: "the gzip file is damaged or cut off, and was not checked",
      fix: "the transfer or the packing stopped midway; repeat it",
    },
  },
  pdf: {
    zh: { message: "这是 PDF 文件", fix: "从业务系统导出数据文件（CSV、xlsx、NDJSON、JSON 或者 XML），不要用打印件" },
    en: { message: "this is a PDF file", fix: "export the data (CSV, xlsx, NDJSON, JSON or XML) instead of a print" },
  },
  html: {
    zh: {
      message: "这是网页文件（HTML），有的系统把它当作 xls 导出",
      fix: "在 Excel 或者 WPS 中打开，另存为“Excel 工作簿（.xlsx）”或者“CSV UTF-8（逗号分隔）”",
    },
    en: {
      message: "this is a web page (HTML), which some systems export under the name of xls",
      fix: "open it in Excel and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”",
    },
  },
  "xml-spreadsheet": {
    zh: {
      message: "这是 Excel 2003 的 XML 表格，不是 Excel 工作簿（xlsx）",
      fix: "在 Excel 或者 WPS 中打开，另存为“Excel 工作簿（.xlsx）”或者“CSV UTF-8（逗号分隔）”",
    },
    en: {
      message: "this is an XML spreadsheet of Excel 2003, not an Excel workbook (xlsx)",
      fix: "open it in Excel and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”",
    },
  },
  "xlsx-damaged": {
    zh: {
      message: "压缩文件或者 Excel 工作簿已损坏[[：其中的“{part}”无法读取]][[，在表中第 {row} 行附近]]",
      fix: "重新导出或者重新传输；Excel 能打开的，打开后另存为“Excel 工作簿（.xlsx）”",
    },
    en: {
      message:
        "the zip archive or Excel workbook is damaged[[: its part “{part}” cannot be read]][[, near row {row} of the sheet]]",
      fix: "export or transfer it again; if Excel opens it, save it from there as “Excel Workbook (.xlsx)”",
    },
  },
  "encrypted-workbook": {
    zh: {
      message: "Excel 工作簿设有打开密码，无法读取",
      fix: "在 Excel 中打开，“文件”-“信息”-“保护工作簿”-“用密码进行加密”，清空密码后保存",
    },
    en: {
      message: "the Excel workbook is protected by a password and cannot be read",
      fix: "open it in Excel, File, Info, Protect Workbook, Encrypt with Password, clear the password and save",
    },
  },
  xlsb: {
    zh: {
      message: "这是 Excel 二进制工作簿（xlsb）",
      fix: "在 Excel 中打开，另存为“Excel 工作簿（.xlsx）”或者“CSV UTF-8（逗号分隔）”",
    },
    en: {
      message: "this is an Excel binary workbook (xlsb)",
      fix: "open it in Excel and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”",
    },
  },
  ods: {
    zh: {
      message: "这是 OpenDocument 文件（ods）",
      fix: "在 Excel、WPS 或者 LibreOffice 中打开，另存为 xlsx 或者 UTF-8 编码的 CSV",
    },
    en: {
      message: "this is an OpenDocument file (ods)",
      fix: "open it in Excel or LibreOffice and save it as xlsx or as CSV in UTF-8",
    },
  },
  "no-sheet": {
    zh: { message: "工作簿中没有工作表“{sheet}”", fix: "有 {known}；写工作表的名称，或者从 1 起的序号" },
    en: {
      message: "the workbook has no sheet “{sheet}”",
      fix: "there are {known}; give the name of one, or its number, counted from 1",
    },
  },
  "empty-workbook": {
    zh: {
      message: "工作簿的可见工作表中没有数据",
      fix: "检查导出的内容[[；隐藏的工作表 {hidden} 要用 --sheet 指明才读]]",
    },
    en: {
      message: "no visible sheet of the workbook holds any data",
      fix: "look at what was exported[[; the hidden {hidden} is read only if named with --sheet]]",
    },
  },
  "bad-xml": {
    zh: {
      message: "{place}不是正确的 XML[[：标签“{tag}”没有配对]][[：元素“{element}”中既有文字又有下级元素]]",
      fix: "由导出程序改正；不要手工拼接 XML，内容中的 < 和 & 要写成 &lt; 和 &amp;；文件不完整的，重新传输",
    },
    en: {
      message:
        "{place} is not correct XML[[: the tag “{tag}” has no match]][[: “{element}” holds both text and elements]]",
      fix: "correct the program that wrote it; do not assemble XML by hand, write < and & in text as &lt; and &amp;; transfer it again if it was cut off",
    },
  },
  "xml-doctype": {
    zh: {
      message: "XML 含有文档类型声明（DOCTYPE），出于安全没有读取",
      fix: "由导出程序去掉 <!DOCTYPE …> 及其中的实体定义",
    },
    en: {
      message: "the XML has a document type declaration (DOCTYPE) and, for safety, was not read",
      fix: "have the program that wrote it leave out <!DOCTYPE …> and the entities in it",
    },
  },
  "xml-encoding": {
    zh: {
      message: "XML 声明的编码是 {declared}，内容却是 {actual}",
      fix: "由导出程序改正，使声明与内容一致；可以用的编码是 UTF-8 和 GB18030（GBK、GB2312）",
    },
    en: {
      message: "the XML declares the encoding {declared}, but its content is in {actual}",
      fix: "have the program that wrote it declare what it writes: UTF-8 or GB18030 (GBK, GB2312)",
    },
  },
  "no-copy-of": {
    zh: {
      message: "公示副本只由 CSV、NDJSON 或者 JSON 文件生成，不由压缩文件、Excel 工作簿或者 XML 生成",
      fix: "先解压；工作簿另存为“CSV UTF-8（逗号分隔）”",
    },
    en: {
      message: "public copies are made of CSV, NDJSON and JSON, not of packed files, workbooks or XML",
      fix: "unpack the file; save a workbook as “CSV UTF-8”",
    },
  },
  "utf-16": {
    zh: {
      message: "文件是 UTF-16 编码（Excel 的“Unicode 文本”）",
      fix: "在 Excel 中“另存为 CSV UTF-8（逗号分隔）”，或者用记事本另存为 UTF-8 编码",
    },
    en: {
      message: "the file is in UTF-16 (“Unicode Text” of Excel)",
      fix: "save it as “CSV UTF-8” in Excel, or as UTF-8 in an editor",
    },
  },
  "bad-bytes": {
    zh: {
      message:
        "{place}处（第 {offset} 字节）有不属于 {encoding} 编码的字节 {bytes}[[；按 {otherEncoding} 读，第 {otherOffset} 字节也不对]]",
      fix: "该处的字多半在转码或者截断时损坏：回到业务系统重新导出，不要用编辑器强行另存[[；若确知是 {otherEncoding}，用 --encoding {otherEncoding}]]",
    },
    en: {
      message:
        "{place} (byte {offset}): the bytes {bytes} do not belong to {encoding}[[; read as {otherEncoding}, byte {otherOffset} is wrong too]]",
      fix: "the text there was damaged when converted or cut; export it again[[; if it surely is {otherEncoding}, use --encoding {otherEncoding}]]",
    },
  },
  "wrong-template": {
    zh: {
      message:
        "认不出是哪一类记录[[：要求的是“{wanted}”]][[，文件的列名更像“{nearest}”（{nearestId}）]][[。文件的列：{found}]][[。与模板“{template}”相比，缺少用以识别的列：{keys}]]",
      fix: "[[疑似写错的列名：{misspelt}。]][[模板“{template}”还缺少：{missing}。]][[若确为“{nearest}”，用 --type {nearestId}；]]列名不同而含义相同时，用 --mapping 指明；查看列名：creditspec explain 记录类型",
    },
    en: {
      message:
        "the kind of record cannot be recognised[[: “{wanted}” was asked for]][[, the headers look like “{nearest}” ({nearestId})]][[. Columns found: {found}]][[. Against the template “{template}” these key columns are missing: {keys}]]",
      fix: "[[possible misspellings: {misspelt}. ]][[The template “{template}” also wants: {missing}. ]][[If it is “{nearest}”, use --type {nearestId}; ]]where names differ but the meaning is the same, say so with --mapping; to see the columns: creditspec explain <record type>",
    },
  },
  "unclosed-quote": {
    zh: {
      message: "{place}开始的引号没有结束，其后的行无法分清",
      fix: '在该行补上结束的引号；内容中的引号要写成两个（""）',
    },
    en: {
      message: "the quote opened at {place} is never closed, so the rows after it cannot be told apart",
      fix: 'close the quote there; a quote inside a cell is written twice ("")',
    },
  },
  "row-too-long": {
    zh: {
      message: "{place}超过 {limit} 个字符",
      fix: "多半是换行符丢失或者引号不成对，检查该行；一行数据不会有这么长",
    },
    en: {
      message: "the row at {place} has more than {limit} characters",
      fix: "line breaks were lost or quotes do not pair; look at that row",
    },
  },
  "bad-json": {
    zh: {
      message: "{place}不是正确的 JSON[[：键“{key}”重复]][[，在“{near}”附近]]",
      fix: "由导出程序改正；不要手工拼接 JSON",
    },
    en: {
      message: "{place} is not correct JSON[[: the key “{key}” stands twice]][[, near “{near}”]]",
      fix: "correct the program that wrote it; do not assemble JSON by hand",
    },
  },
  "truncated-json": {
    zh: { message: "文件在{place}中断，JSON 没有写完", fix: "文件传输或者导出中途停止：重新导出或者重新传输" },
    en: {
      message: "the file stops at {place} in the middle of the JSON",
      fix: "the export or the transfer was cut off; repeat it",
    },
  },
  "not-records": {
    zh: {
      message: "{place}不是记录：记录应为 JSON 对象",
      fix: "一个 JSON 文件应为一个对象、对象的数组，或者每行一个对象（NDJSON）",
    },
    en: {
      message: "{place} is no record: a record is a JSON object",
      fix: "a file is one object, an array of objects, or one object per line (NDJSON)",
    },
  },
  "bad-mapping": {
    zh: {
      message: "列名对应文件不对：[[{problem}]][[没有名为“{field}”的字段]]",
      fix: '[[是不是“{suggestion}”？]]格式见 schemas/next/mapping.schema.json，例如 {"columns": {"企业全称": "名称", "内部编号": null}}',
    },
    en: {
      message: "the mapping file is wrong: [[{problem}]][[there is no field named “{field}”]]",
      fix: '[[did you mean “{suggestion}”? ]]its form is schemas/next/mapping.schema.json, e.g. {"columns": {"企业全称": "名称", "内部编号": null}}',
    },
  },
  "unknown-name": {
    zh: {
      message: "没有名为“{name}”的{what}",
      fix: "[[是不是“{suggestion}”？]][[可以是 {known}；]]用 creditspec list 查看全部名称",
    },
    en: {
      message: "there is no {what} named “{name}”",
      fix: "[[did you mean “{suggestion}”? ]][[it may be {known}; ]]creditspec list shows all names",
    },
  },
  "write-failed": {
    zh: { message: "报告没有写成：{problem}", fix: "检查磁盘空间、文件夹是否存在以及写入权限；没有留下写了一半的文件" },
    en: {
      message: "the report could not be written: {problem}",
      fix: "check disk space, the folder and the permissions; no half-written file was left",
    },
  },
  "temporary-failed": {
    zh: {
      message: "临时文件写不进这个文件夹：{problem}",
      fix: "腾出磁盘空间再校验；或者用环境变量 TMPDIR（Windows 为 TEMP）指定另一个空间够的文件夹",
    },
    en: {
      message: "a temporary file cannot be written in this folder: {problem}",
      fix: "free disk space, or name another folder in the environment variable TMPDIR (TEMP on Windows)",
    },
  },
  "no-manifest": {
    zh: {
      message: "数据包中没有批次清单 manifest.json[[；有“{suggestion}”]]",
      fix: "用 creditspec manifest 为数据文件生成清单，放在同一文件夹中；清单的名称应为 manifest.json",
    },
    en: {
      message: "the batch has no manifest.json[[; there is “{suggestion}”]]",
      fix: "make one for the data files with creditspec manifest and put it beside them under the name manifest.json",
    },
  },
  "bad-manifest": {
    zh: { message: "批次清单无法使用：{problem}", fix: "用 creditspec manifest 重新生成清单" },
    en: { message: "the manifest cannot be used: {problem}", fix: "make it again with creditspec manifest" },
  },
  "unsafe-entry": {
    zh: {
      message: "数据包中的“{name}”含路径、下级文件夹或者不可见字符，没有读取",
      fix: "把数据文件和清单并列放在一个文件夹中重新打包；来源不明的数据包不要打开",
    },
    en: {
      message: "“{name}” in the batch holds a path, a folder or invisible characters, and was not read",
      fix: "put data files and manifest side by side and pack them again; do not open a batch of unknown origin",
    },
  },
  "linked-entry": {
    zh: {
      message: "数据包中的“{name}”是链接或者设备，不是文件，没有读取",
      fix: "换成文件本身后重新打包；来源不明的数据包不要打开",
    },
    en: {
      message: "“{name}” in the batch is a link or a device, not a file, and was not read",
      fix: "put in the file itself and pack again; do not open a batch of unknown origin",
    },
  },
  "encrypted-entry": {
    zh: { message: "数据包已加密[[（“{name}”）]]，无法读取", fix: "不设密码重新打包，另用加密的通道传输" },
    en: {
      message: "the batch is encrypted[[ (“{name}”)]] and cannot be read",
      fix: "pack it again without a password and send it through an encrypted channel",
    },
  },
  "repeated-entry": {
    zh: { message: "数据包中有两个文件名为“{name}”（不分大小写），无法区分", fix: "各文件用不同的序号命名，重新打包" },
    en: {
      message: "two files in the batch are named “{name}” (upper and lower case alike), so they cannot be told apart",
      fix: "give each a serial of its own and pack again",
    },
  },
  "zip-too-large": {
    zh: {
      message:
        "数据包超过限度：[[文件数 {entries}，上限 {limit} 个]][[“{name}”解压后 {size}，上限 {limit}]][[解压后合计 {total}，上限 {limit}]][[“{file}”的压缩比为 {ratio}，上限 {limit}]]",
      fix: "数据确实很多的，解压到文件夹后校验，或者分成几个批次；来源不明的数据包不要打开",
    },
    en: {
      message:
        "the batch goes beyond a limit: [[{entries} files, the limit is {limit}]][[“{name}” unpacks to {size}, the limit is {limit}]][[it unpacks to {total}, the limit is {limit}]][[“{file}” is packed {ratio} to 1, the limit is {limit}]]",
      fix: "if there really are so many data, unpack them into a folder and check that, or send several batches; do not open a batch of unknown origin",
    },
  },
  "zip-method": {
    zh: { message: "数据包中的“{name}”用了不支持的压缩方法（{method}）", fix: "用常规的 zip 格式（Deflate）重新打包" },
    en: {
      message: "“{name}” in the batch is packed by a method that is not supported ({method})",
      fix: "pack it again as a plain zip (Deflate)",
    },
  },
  "zip-damaged": {
    zh: {
      message: "压缩包已损坏[[：“{name}”的内容与压缩包的记载不符]]",
      fix: "重新打包或者重新传输；不是 zip 文件的（如 rar、7z），改用 zip 格式",
    },
    en: {
      message: "the archive is damaged[[: the content of “{name}” is not what the archive says]]",
      fix: "pack or transfer it again; pack another format (rar, 7z) as zip",
    },
  },
  untestable: {
    zh: { message: "{problem}", fix: "{hint}" },
    en: { message: "{problem}", fix: "{hint}" },
  },
};

/** What a name that does not exist was taken for. */
const nouns: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  standard: { zh: "标准版本", en: "version of the standard" },
  "record-type": { zh: "记录类型", en: "record type" },
  regime: { zh: "适用制度", en: "regime" },
  anything: { zh: "规则、字段、代码集或者记录类型", en: "rule, field, code list or record type" },
};

/** Says in one language why an input could not be read and what to do. */
export function describeUnreadable({ code, args, place }: Unreadable, language: Language): ProblemWords {
  const what = nouns[String(args["what"] ?? "")]?.[language] ?? "";
  const values: FindingArguments = { row: place?.row ?? "", ...args, what, place: placeWords(place, language) };
  const { message, fix } = words[code][language];
  return { message: fillIn(message, values), fix: fillIn(fix, values) };
}

function placeWords(place: Place | undefined, language: Language): string {
  if (place?.row === undefined) return language === "zh" ? "文件中" : "the file";
  const { row, line, column } = place;
  if (language === "zh") {
    return `第 ${row} 行${line !== undefined && line !== row ? `（文本第 ${line} 行）` : ""}${column === undefined ? "" : ` ${column} 列`}`;
  }
  return `row ${row}${line !== undefined && line !== row ? ` (line ${line})` : ""}${column === undefined ? "" : `, column ${column}`}`;
}
