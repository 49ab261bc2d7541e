import { halfWidth } from "../base/half-width.ts";
import type { CodeListDescription, FieldDescription, RecordTypeDescription } from "../model/published.ts";
import type { Column } from "./columns.ts";

/** How `null`, "without end", is written in a table. */
const longTermWords = new Set(["2099-12-31", "2099/12/31", "长期", "长期有效", "永久", "永久有效", "无固定期限"]);

/** A column remembers how it read this many different cells; registrations have some hundred types, names have no end. */
const remembered = 4096;

/** Turns the text of a cell into the value of a field; `undefined` for a cell that holds nothing. */
export type CellReader = (cell: string) => unknown;

/**
 * Makes the reader of one field's cells. A cell is taken as it is, but for what a table writes otherwise than a record:
 * a code by its title, several values in one cell, dates with slashes where the record type has them, "without end".
 * What cannot be read so stays as it stands, for the checks to name.
 */
export function createCellReader(
  field: FieldDescription,
  recordType: RecordTypeDescription,
  codeLists: ReadonlyMap<string, CodeListDescription>,
): CellReader {
  const read = readerOf(field, recordType, codeLists.get(field.codeList ?? ""));
  return (cell) => (cell === "" || !/\S/.test(cell) ? undefined : read(cell));
}

/** Makes the reader of whole rows. */
export function createRowReader(
  columns: readonly Column[],
  recordType: RecordTypeDescription,
  codeLists: ReadonlyMap<string, CodeListDescription>,
): (cells: readonly string[]) => Record<string, unknown> {
  const places = columns.flatMap(({ index, field }) =>
    field === undefined
      ? []
      : [{ index, segments: field.path.slice(1).split("/"), read: createCellReader(field, recordType, codeLists) }],
  );
  return (cells) => {
    const record: Record<string, unknown> = {};
    for (const { index, segments, read } of places) {
      const value = read(cells[index] ?? "");
      if (value !== undefined) put(record, segments, value);
    }
    return record;
  };
}

/** Sets a member below nested objects, making those that are missing. */
export function put(record: Record<string, unknown>, segments: readonly string[], value: unknown): void {
  let object = record;
  const last = segments.length - 1;
  for (let depth = 0; depth < last; depth++) {
    const segment = segments[depth] as string;
    object[segment] ??= {};
    object = object[segment] as Record<string, unknown>;
  }
  object[segments[last] as string] = value;
}

function readerOf(
  field: FieldDescription,
  recordType: RecordTypeDescription,
  list: CodeListDescription | undefined,
): CellReader {
  if (list !== undefined) {
    const readCode = createCodeReader(list);
    return remember(field.kind === "codes" ? (cell) => readCodes(cell, readCode) : (cell) => readCode(cell) ?? cell);
  }
  if (field.kind === "texts") return (cell) => splitCell(cell);
  if (field.kind === "date") {
    const slashes = recordType.tableDates.includes("YYYY/MM/DD");
    return (cell) => {
      if (field.longTerm && longTermWords.has(cell.trim())) return null;
      return slashes && /^\d{4}\/\d{2}\/\d{2}$/.test(cell) ? cell.replaceAll("/", "-") : cell;
    };
  }
  return (cell) => cell;
}

/** Reads a code by itself, its title or an alias, whatever the width of letters and brackets. */
function createCodeReader({ codes }: CodeListDescription): (cell: string) => string | undefined {
  const spellings = new Map<string, string>();
  for (const { code, title, aliases = [] } of codes) {
    for (const spelling of [code, title, ...aliases]) spellings.set(normalise(spelling), code);
  }
  return (cell) => spellings.get(normalise(cell));
}

/** Several codes in one cell. A title may itself hold a separator, so the whole cell is tried before it is cut. */
function readCodes(cell: string, readCode: (cell: string) => string | undefined): string[] {
  const whole = readCode(cell);
  if (whole !== undefined) return [whole];
  return splitCell(cell).flatMap((part) => {
    const code = readCode(part);
    if (code !== undefined) return [code];
    const pieces = part.split("、").filter((piece) => /\S/.test(piece));
    const known = pieces.map(readCode);
    return known.every((piece) => piece !== undefined) ? known : [part];
  });
}

function splitCell(cell: string): string[] {
  return cell
    .split(/[;；,，|/\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function normalise(text: string): string {
  return halfWidth(text).toLowerCase();
}

function remember(read: CellReader): CellReader {
  const seen = new Map<string, unknown>();
  return (cell) => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const value = read(cell);
    if (seen.size < remembered) seen.set(cell, value);
    return value;
  };
}
