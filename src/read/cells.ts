import { detach } from "../base/detach.ts";
import { halfWidth } from "../base/half-width.ts";
import type { CodeListDescription, FieldDescription, RecordTypeDescription } from "../model/published.ts";
import type { Column } from "./columns.ts";

/** How `null`, "without end", is written in a table. */
const longTermWords = new Set(["2099-12-31", "2099/12/31", "长期", "长期有效", "永久", "永久有效", "无固定期限"]);

/** A column remembers how it read this many different cells; registrations have some hundred types, names have no end. */
const remembered = 4096;

/** How the cells of one field become the value of a member. */
export interface CellReader {
  /** Where the value goes in the record. */
  readonly segments: readonly string[];
  /** Value of a cell; `undefined` for one that holds nothing. */
  read(cell: string): unknown;
  /** For a code that may carry a note, as in 其他（责令限期拆除）: where the note goes, and what it is. */
  readonly note?: { readonly segments: readonly string[]; read(cell: string): string | undefined };
}

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
  return {
    segments: segmentsOf(field.path),
    read: (cell) => (cell === "" || !/\S/.test(cell) ? undefined : read(cell)),
    ...(field.noteIn !== undefined && { note: { segments: segmentsOf(field.noteIn), read: noteOf } }),
  };
}

/** Makes the reader of whole rows. */
export function createRowReader(
  columns: readonly Column[],
  recordType: RecordTypeDescription,
  codeLists: ReadonlyMap<string, CodeListDescription>,
): (cells: readonly string[]) => Record<string, unknown> {
  const places = columns.flatMap(({ index, field }) =>
    field === undefined ? [] : [{ index, reader: createCellReader(field, recordType, codeLists) }],
  );
  const noted = places.filter(({ reader }) => reader.note !== undefined);
  return (cells) => {
    const record: Record<string, unknown> = {};
    for (const { index, reader } of places) {
      const value = reader.read(cells[index] ?? "");
      if (value !== undefined) put(record, reader.segments, value);
    }
    for (const { index, reader } of noted) putNote(record, reader, cells[index] ?? "");
    return record;
  };
}

/** Puts the note of a cell in its field, unless that has a value of its own; after all other cells of the record. */
export function putNote(record: Record<string, unknown>, { note }: CellReader, cell: string): void {
  const text = note?.read(cell);
  if (note !== undefined && text !== undefined) put(record, note.segments, text, false);
}

/** Sets a member below nested objects, making those that are missing; `replaces` says whether over a value already there. */
export function put(
  record: Record<string, unknown>,
  segments: readonly string[],
  value: unknown,
  replaces = true,
): void {
  let object = record;
  const last = segments.length - 1;
  for (let depth = 0; depth < last; depth++) {
    const segment = segments[depth] as string;
    object[segment] ??= {};
    object = object[segment] as Record<string, unknown>;
  }
  const member = segments[last] as string;
  if (replaces || object[member] === undefined) object[member] = value;
}

function segmentsOf(pointer: string): string[] {
  return pointer.slice(1).split("/");
}

type ReadCell = (cell: string) => unknown;

function readerOf(
  field: FieldDescription,
  recordType: RecordTypeDescription,
  list: CodeListDescription | undefined,
): ReadCell {
  if (list !== undefined) {
    const readListed = createCodeReader(list);
    const readCode = field.noteIn === undefined ? readListed : (cell: string) => readListed(withoutNote(cell));
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
  return splitCell(withoutNote(cell)).flatMap((part) => {
    const code = readCode(part);
    if (code !== undefined) return [code];
    const pieces = part.split("、").filter((piece) => /\S/.test(piece));
    const known = pieces.map(readCode);
    return known.every((piece) => piece !== undefined) ? known : [part];
  });
}

/** 双公示 has "other" with its description in one cell: 其他（责令限期拆除）, 其他-备案. */
const otherWithNote = /其他\s*(?:[（(]([^（）()]*)[）)]|[-—:：]+([^;；,，、|\n]+))/;

function withoutNote(cell: string): string {
  return cell.replace(otherWithNote, "其他");
}

function noteOf(cell: string): string | undefined {
  const [, bracketed, dashed] = otherWithNote.exec(cell) ?? [];
  return (bracketed ?? dashed)?.trim() || undefined;
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

function remember(read: ReadCell): ReadCell {
  const seen = new Map<string, unknown>();
  return (cell) => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    if (seen.size >= remembered) return read(cell);
    const own = detach(cell);
    const value = read(own);
    seen.set(own, value);
    return value;
  };
}
