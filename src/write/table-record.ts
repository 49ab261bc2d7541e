import { halfWidth } from "../base/half-width.ts";
import type { CodeListDescription, FieldDescription, RecordTypeDescription } from "../model/published.ts";

/** The value of one field of a record: a text, several in one cell, or "without end". */
export type CellValue = string | readonly string[] | null;

/** A record as a table holds it: the values by the paths of their fields. */
export type TableRecord = ReadonlyMap<string, CellValue>;

/** The fields that can be columns. */
export function columnsOf({ fields }: RecordTypeDescription): FieldDescription[] {
  return fields.filter(({ inTable, kind, path }) => inTable || (isSeveral(kind) && !path.includes("/*")));
}

/**
 * A record as a table holds it; undefined where a table cannot say the same, in any of its forms: what it holds is no text, has
 * no column, is read as something else, or has no place in XML or GB18030.
 */
export function tableRecordOf(
  record: unknown,
  recordType: RecordTypeDescription,
  lists: ReadonlyMap<string, CodeListDescription>,
): TableRecord | undefined {
  const columns = new Map(columnsOf(recordType).map((field) => [field.path, field]));
  const objects = new Set(recordType.fields.filter(({ kind }) => kind === "object").map(({ path }) => path));
  const values = new Map<string, CellValue>();
  const visit = (value: unknown, path: string): boolean => {
    if (path === "" || objects.has(path)) {
      if (!isObject(value) || Object.keys(value).length === 0) return false;
      return Object.entries(value).every(([name, member]) => visit(member, `${path}/${name}`));
    }
    const field = columns.get(path);
    if (field === undefined || !isExpressible(value, field, recordType, lists.get(field.codeList ?? ""))) return false;
    values.set(path, value);
    return true;
  };
  return visit(record, "") ? values : undefined;
}

/**
 * Whether XML can say the same as the record. Its texts are read as those of cells are, its lists have at least one item, and it
 * knows neither numbers nor `null`.
 */
export function isXmlRecord(
  record: unknown,
  recordType: RecordTypeDescription,
  lists: ReadonlyMap<string, CodeListDescription>,
): boolean {
  const fields = new Map(recordType.fields.map((field) => [field.path, field]));
  const visit = (value: unknown, path: string): boolean => {
    const field = fields.get(path);
    if (path !== "" && field === undefined) return false;
    if (field?.kind === "list") {
      return Array.isArray(value) && value.length > 0 && value.every((item) => members(item, `${path}/*`));
    }
    if (field === undefined || field.kind === "object") return members(value, path);
    return isExpressible(value, field, recordType, lists.get(field.codeList ?? ""));
  };
  const members = (value: unknown, path: string): boolean =>
    isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([name, member]) => visit(member, `${path}/${name}`));
  return visit(record, "");
}

/** How a table writes "without end". */
const longTermWords = /^(2099[-/]12[-/]31|长期|长期有效|永久|永久有效|无固定期限)$/;
/** What parts the values of one cell. */
export const separators = /[;；,，|/\n、]/;
/** What a cell may add to the code for "other". */
export const note = /其他\s*[（(:：—-]/;

function isExpressible(
  value: unknown,
  field: FieldDescription,
  { tableDates }: RecordTypeDescription,
  list: CodeListDescription | undefined,
): value is CellValue {
  if (value === null) return field.kind === "date" && field.longTerm === true;
  if (isSeveral(field.kind)) {
    if (!Array.isArray(value) || value.length === 0) return false;
    return value.every((item) => isPlainText(item) && !separators.test(item) && isReadAsItIs(item, field, list));
  }
  if (!isPlainText(value)) return false;
  if (field.kind === "date") {
    const isSlashed = tableDates.includes("YYYY/MM/DD") && /^\d{4}\/\d{2}\/\d{2}$/.test(value);
    return !isSlashed && !(field.longTerm && longTermWords.test(value.trim()));
  }
  return isReadAsItIs(value, field, list);
}

/** Whether no reader takes the text for a code that it is not. */
function isReadAsItIs(text: string, { noteIn }: FieldDescription, list: CodeListDescription | undefined): boolean {
  if (list === undefined) return true;
  if (noteIn !== undefined && note.test(text)) return false;
  const meant = codesBySpelling(list).get(halfWidth(text).toLowerCase());
  return meant === undefined || meant === text;
}

const spellings = new WeakMap<CodeListDescription, ReadonlyMap<string, string>>();

/** Codes by all that stands for them, in half width and lower case; "" where it stands for several. */
export function codesBySpelling(list: CodeListDescription): ReadonlyMap<string, string> {
  const known = spellings.get(list);
  if (known !== undefined) return known;
  const codes = new Map<string, string>();
  for (const { code, title, aliases = [] } of list.codes) {
    for (const spelling of [code, title, ...aliases].map((text) => halfWidth(text).toLowerCase()))
      codes.set(spelling, (codes.get(spelling) ?? code) === code ? code : "");
  }
  spellings.set(list, codes);
  return codes;
}

/** A text that stands in a cell as it is: not blank, and of characters that XML and GB18030 have. */
function isPlainText(value: unknown): value is string {
  if (typeof value !== "string" || value.trim() === "") return false;
  return !/[\p{Cc}\p{Co}\p{Cs}\uFFFD-\uFFFF]/u.test(value.replaceAll("\n", ""));
}

function isSeveral(kind: string): boolean {
  return kind === "codes" || kind === "texts";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
