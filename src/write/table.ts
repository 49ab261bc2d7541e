import type { FieldDescription, RecordTypeDescription } from "../model/published.ts";
import { columnsOf } from "./table-record.ts";
import { Unwritable } from "./unwritable.ts";

/** Records as a table: the rows under the titles of the fields. */
export interface RecordTable {
  /** The fields of the columns, in the order of the record type. */
  readonly fields: readonly FieldDescription[];
  /** The headers first. */
  readonly rows: readonly (readonly string[])[];
}

/** How a table says "without end", `null` in a record. */
export const longTermWord = "长期";

export interface TableOptions {
  /** Between the values of one cell: every reader of tables cuts cells at both. */
  readonly separator?: ";" | "\n";
  /** Whether there is a column for every field, or only for those that one of the records has. */
  readonly hasAllColumns?: boolean;
}

/**
 * Lays records out as a table, with a column for every field that one of them has; for all fields where there is no record, or where
 * that is asked for. Codes stand for themselves, several values of a field share a cell.
 *
 * @throws {Unwritable} a value that no cell can hold: a list of objects, an empty text, a member that is no field
 */
export function tableOf(
  recordType: RecordTypeDescription,
  records: readonly unknown[],
  { separator = ";", hasAllColumns = records.length === 0 }: TableOptions = {},
): RecordTable {
  const known = new Map(recordType.fields.map((field) => [field.path, field]));
  const lines = records.map((record) => {
    const cells = new Map<string, string>();
    collectCells(record, "", { known, separator }, cells);
    return cells;
  });
  const possible = columnsOf(recordType);
  const fields = hasAllColumns ? possible : possible.filter(({ path }) => lines.some((cells) => cells.has(path)));
  return {
    fields,
    rows: [headersOf(fields, possible), ...lines.map((line) => fields.map(({ path }) => line.get(path) ?? ""))],
  };
}

/** The titles of the fields; where an earlier field of the record type has the same title or alias, the path. */
function headersOf(fields: readonly FieldDescription[], possible: readonly FieldDescription[]): string[] {
  const owners = new Map<string, string>();
  for (const { title, aliases, path } of possible)
    for (const word of [title.zh, ...aliases]) if (!owners.has(word)) owners.set(word, path);
  return fields.map(({ title, path }) => (owners.get(title.zh) === path ? title.zh : path));
}

interface Columns {
  readonly known: ReadonlyMap<string, FieldDescription>;
  readonly separator: string;
}

function collectCells(value: unknown, path: string, columns: Columns, cells: Map<string, string>): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unwritable(path, "不是对象");
  for (const [name, member] of Object.entries(value)) {
    const place = `${path}/${name}`;
    const field = columns.known.get(place);
    if (field === undefined) throw new Unwritable(place, "不是该记录类型的字段，表格没有这一列");
    if (member === null && field.longTerm !== true) continue;
    if (field.kind === "object") collectCells(member, place, columns, cells);
    else if (isSeveral(field.kind, place)) cells.set(place, listCell(member, place, columns.separator));
    else if (field.inTable) cells.set(place, member === null ? longTermWord : textCell(member, place));
    else throw new Unwritable(place, "由多项组成，一个单元格放不下");
  }
}

/** Fields of several values that stand in one cell. */
function isSeveral(kind: string, path: string): boolean {
  return (kind === "codes" || kind === "texts") && !path.includes("/*");
}

function textCell(value: unknown, path: string): string {
  if (typeof value !== "string") throw new Unwritable(path, "不是字符串，表格只有文字");
  if (value.trim() === "") throw new Unwritable(path, "空字符串与没有值在表格里分不开");
  return value;
}

function listCell(value: unknown, path: string, separator: string): string {
  if (!Array.isArray(value) || value.length === 0) throw new Unwritable(path, "不是有值的数组");
  return value
    .map((item: unknown, index) => {
      const text = textCell(item, `${path}/${index}`);
      if (/[;；,，|/\n]/.test(text) || text !== text.trim())
        throw new Unwritable(`${path}/${index}`, "含有一格多值的分隔符");
      return text;
    })
    .join(separator);
}
