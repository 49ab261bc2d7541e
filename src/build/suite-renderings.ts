import { isCalendarDate } from "../base/calendar-date.ts";
import { encodeGb18030 } from "../base/gb18030.ts";
import type { FileInput } from "../conformance/protocol.ts";
import type { CodeListDescription, FieldDescription, RecordTypeDescription } from "../model/published.ts";
import { type CellValue, columnsOf, type TableRecord } from "../write/table-record.ts";
import { type CellStyle, cellText } from "./suite-cells.ts";
import { escaped, type SheetCell, workbook } from "./suite-workbook.ts";

/** A form of a file. */
export type FileForm = FileInput["form"];

/** Records to be rendered, with the columns of their table. */
export interface Rendered {
  readonly recordType: RecordTypeDescription;
  readonly header: readonly FieldDescription[];
  readonly rows: readonly { readonly record: Readonly<Record<string, unknown>>; readonly values?: TableRecord }[];
  /** A workbook with a title over the table and a column that is hidden. */
  readonly isElaborate: boolean;
}

interface Rendering {
  readonly extension: string;
  /** Row of the first record on the sheet; absent where there are no cells. */
  firstRow?(isElaborate: boolean): number;
  bytes(rendered: Rendered, lists: Lists): Uint8Array | Promise<Uint8Array>;
}

type Lists = ReadonlyMap<string, CodeListDescription>;

const plain: CellStyle = { separator: ";", isWordy: false };
const utf8 = (text: string) => new TextEncoder().encode(text);

/** How each form of the protocol is written. */
export const renderings: Readonly<Record<FileForm, Rendering>> = {
  "csv-utf8": csv({ style: plain, end: "\n" }),
  "csv-utf8-bom": csv({ style: plain, end: "\r\n", encode: (text) => utf8(`\uFEFF${text}`) }),
  // What provincial systems hand in: titles for codes, days with slashes.
  "csv-gb18030": csv({ style: { separator: "；", isWordy: true }, end: "\r\n", encode: encodeGb18030 }),
  "csv-tab": csv({ style: plain, end: "\n", comma: "\t" }),
  // Line breaks wherever a cell may have one: in headers, between the values of a cell, in texts.
  "csv-quoted-newlines": csv({ style: { separator: "\n", isWordy: false }, end: "\r\n", breaks: true }),
  xlsx: {
    extension: "xlsx",
    firstRow: (isElaborate) => (isElaborate ? 3 : 2),
    bytes: (rendered, lists) => workbook(sheetOf(rendered, lists)),
  },
  ndjson: {
    extension: "ndjson",
    bytes: ({ rows }) => utf8(rows.map(({ record }) => `${JSON.stringify(record)}\n`).join("")),
  },
  xml: { extension: "xml", bytes: ({ rows }) => utf8(xmlOf(rows)) },
};

interface CsvStyle {
  readonly style: CellStyle;
  readonly end: string;
  readonly comma?: string;
  readonly breaks?: true;
  readonly encode?: (text: string) => Uint8Array;
}

function csv({ style, end, comma = ",", breaks, encode = utf8 }: CsvStyle): Rendering {
  const quoted = (cell: string) =>
    breaks || /["\r\n]/.test(cell) || cell.includes(comma) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return {
    extension: comma === "\t" ? "tsv" : "csv",
    firstRow: () => 2,
    bytes({ recordType, header, rows }, lists) {
      const titles = headersOf(recordType, header).map((title) =>
        breaks && title.length > 4 ? `${title.slice(0, 4)}\n${title.slice(4)}` : title,
      );
      const lines = rows.map(({ values }) =>
        header.map((field) => cellText(values?.get(field.path), field, recordType, lists, style)),
      );
      return encode([titles, ...lines].map((line) => line.map(quoted).join(comma) + end).join(""));
    },
  };
}

/** The headers: titles, and the path where a title is also that of an earlier field. */
function headersOf(recordType: RecordTypeDescription, header: readonly FieldDescription[]): string[] {
  const owners = new Map<string, FieldDescription>();
  for (const field of columnsOf(recordType)) {
    for (const spelling of [field.title.zh, ...field.aliases]) if (!owners.has(spelling)) owners.set(spelling, field);
  }
  return header.map((field) => (owners.get(field.title.zh) === field ? field.title.zh : field.path));
}

const lateEnough = "1900-03-01";

function sheetOf({ recordType, header, rows, isElaborate }: Rendered, lists: Lists) {
  const cells = rows.map(({ values }) =>
    header.map((field): SheetCell => {
      const value = values?.get(field.path);
      return numberCell(value, field) ?? cellText(value, field, recordType, lists, plain);
    }),
  );
  const hidden = header.findIndex(({ path }) => path.endsWith("OrganCode"));
  return {
    rows: [headersOf(recordType, header), ...cells],
    ...(isElaborate && { title: `${recordType.title.zh}信息表`, ...(hidden >= 0 && { hiddenColumn: hidden }) }),
  };
}

/** Amounts, counts and days as Excel holds them, where it keeps all of them. */
function numberCell(value: CellValue | undefined, { kind }: FieldDescription): SheetCell | undefined {
  if (typeof value !== "string") return undefined;
  if (kind === "date" && isCalendarDate(value) && value >= lateEnough)
    return { day: (Date.parse(value) - Date.parse("1899-12-30")) / 86_400_000 };
  const isNumber = kind === "amount" || kind === "integer";
  return isNumber && String(Number(value)) === value && /^-?[\d.]{1,14}$/.test(value) ? { number: value } : undefined;
}

function xmlOf(rows: Rendered["rows"]): string {
  const records = rows.map(({ record }) => `  <record>${elementsOf(record)}</record>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<records>\n${records.join("")}</records>\n`;
}

function elementsOf(record: Readonly<Record<string, unknown>>): string {
  return Object.entries(record)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((item) => elementOf(name, item)))
    .join("");
}

function elementOf(name: string, value: unknown): string {
  if (value === null) return `<${name}>长期</${name}>`;
  const inner = typeof value === "string" ? escaped(value) : elementsOf(value as Readonly<Record<string, unknown>>);
  return `<${name}>${inner}</${name}>`;
}
