import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { ReadBack } from "../../conformance/comparison.ts";
import type { FileInput, Output, RecordInput } from "../../conformance/protocol.ts";
import type { SuiteCase } from "../../conformance/suite.ts";
import type { InputFormat } from "../../read/format.ts";
import { sourceOfBytes } from "../../read/source.ts";
import { createValidator } from "../../validate/validator.ts";

/** What each form is read as. */
const formats: Readonly<Record<FileInput["form"], InputFormat>> = {
  "csv-utf8": "csv",
  "csv-utf8-bom": "csv",
  "csv-gb18030": "csv",
  "csv-tab": "csv",
  "csv-quoted-newlines": "csv",
  xlsx: "xlsx",
  ndjson: "ndjson",
  xml: "xml",
};

/** How long a file of an exporter may be: no case asks for nearly as much. */
const longestFile = 64 << 20;

/**
 * Reads what an exporter has written, as any receiver would: a file of another form than the case asks for, or that cannot be
 * read, is a problem.
 *
 * @param find where a file lies on this machine; `undefined` where the system may not write there
 */
export async function readBackFiles(
  files: NonNullable<Output["files"]>,
  { input, asOf, regime }: SuiteCase,
  standard: string,
  find: (path: string) => string | undefined,
): Promise<ReadBack> {
  const records: RecordInput[] = [];
  const problems: string[] = [];
  for (const { path, form, recordType } of files) {
    const name = basename(path.replaceAll("\\", "/"));
    const place = find(path);
    const bytes = place === undefined ? undefined : await contentOf(place);
    const problem =
      place === undefined
        ? "不在 open 给出的文件夹里"
        : bytes === undefined
          ? "没有这个文件"
          : form !== input.form
            ? `说是 ${form}，应为 ${input.form}`
            : formProblem(bytes, form);
    if (problem !== undefined || bytes === undefined) {
      problems.push(`${name}：${problem}`);
      continue;
    }
    const report = await createValidator({ standard, type: recordType, asOf, regime }).validateSources(
      [sourceOfBytes(name, bytes)],
      {
        isUtf8,
        maxSamples: 0,
        // What is handed over is only good until the call returns.
        onRecordRead: ({ asRead }) => records.push({ recordType, record: structuredClone(asRead) }),
      },
    );
    if (report.problem !== null) problems.push(`${name}：${report.problem.message}`);
    else if (!isOfFormat(bytes, form, report.inputs[0]?.format)) problems.push(`${name}：不是 ${form}`);
  }
  return { records, problems };
}

async function contentOf(path: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(path);
    return bytes.length > longestFile ? undefined : bytes;
  } catch {
    return undefined;
  }
}

/** Whether a file was read as what it should be. One object on one line is JSON and NDJSON alike, and read as JSON. */
function isOfFormat(bytes: Uint8Array, form: FileInput["form"], format: InputFormat | undefined): boolean {
  const isOneLine = form === "ndjson" && format === "json" && [-1, bytes.length - 1].includes(bytes.indexOf(10));
  return isOneLine || format === formats[form];
}

/** Why the bytes are not of a form; `undefined` where they are. */
function formProblem(bytes: Uint8Array, form: FileInput["form"]): string | undefined {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const inUtf8 = () => (isUtf8(bytes) ? undefined : "不是 UTF-8");
  const separated = (by: string) =>
    firstRow(textOf(bytes, form)).includes(by)
      ? undefined
      : `第一行没有${by === "\t" ? "制表符" : "逗号"}，不是 ${form}`;
  switch (form) {
    case "csv-utf8":
      return hasMark ? "开头有 BOM" : (inUtf8() ?? separated(","));
    case "csv-quoted-newlines":
      return formProblem(bytes, "csv-utf8") ?? (hasQuotedBreak(textOf(bytes, form)) ? undefined : "引号中没有一处换行");
    case "csv-utf8-bom":
      return hasMark ? (inUtf8() ?? separated(",")) : "开头没有 BOM";
    case "csv-gb18030":
      return isInGb18030(bytes) ? separated(",") : "不是 GB18030";
    case "csv-tab":
      return inUtf8() ?? separated("\t");
    case "xlsx":
      return bytes[0] === 0x50 && bytes[1] === 0x4b ? undefined : "不是 xlsx 工作簿";
    case "ndjson":
      return inUtf8() ?? (bytes[0] === 0x7b ? undefined : "不是一行一个 JSON 对象");
    case "xml":
      return textOf(bytes, form).trimStart().startsWith("<") ? undefined : "不是 XML";
  }
}

/** Text that is right in both is nearly always UTF-8, unless it is all ASCII. */
function isInGb18030(bytes: Uint8Array): boolean {
  if (isUtf8(bytes) && bytes.some((byte) => byte > 0x7f)) return false;
  try {
    new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function textOf(bytes: Uint8Array, form: FileInput["form"]): string {
  return new TextDecoder(form === "csv-gb18030" ? "gb18030" : "utf-8").decode(bytes);
}

/** The first row of a table, whose cells in quotes may hold line breaks. */
function firstRow(text: string): string {
  return /^[^"\n]*(?:"[^"]*"[^"\n]*)*/.exec(text)?.[0] ?? "";
}

/** Whether a cell in quotes holds a line break. A quote in a cell is written twice, so that every second part is quoted. */
function hasQuotedBreak(text: string): boolean {
  return text.split('"').some((part, index) => index % 2 === 1 && part.includes("\n"));
}
