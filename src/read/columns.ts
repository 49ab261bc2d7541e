import { columnLetter } from "../base/column-letter.ts";
import { closest } from "../base/did-you-mean.ts";
import { halfWidth } from "../base/half-width.ts";
import { once } from "../base/once.ts";
import { Unreadable } from "../finding/unreadable.ts";
import type { FieldDescription, HeaderIndex, RecordTypeDescription } from "../model/published.ts";

/** A reviewed correspondence of headers to fields; see `mapping.schema.json`. `null` leaves a column out on purpose. */
export interface ColumnMapping {
  readonly recordType?: string;
  readonly columns: Readonly<Record<string, string | null>>;
}

/** One column of a table and what it stands for. */
export interface Column {
  readonly index: number;
  readonly letter: string;
  readonly header: string;
  /** Absent for a column that is no field of the record type, or that repeats another. */
  readonly field?: FieldDescription;
}

/** How the header of a table was understood for one record type. */
export interface Header {
  readonly recordType: RecordTypeDescription;
  readonly columns: readonly Column[];
  /** Mandatory fields without a column, each with an unknown header that may be a misspelling of it. */
  readonly missing: readonly { readonly field: FieldDescription; readonly candidate: string }[];
  /** Columns that are no field, each with the header it may be a misspelling of; those left out by the mapping are not here. */
  readonly unknown: readonly { readonly column: Column; readonly suggestion: string }[];
  readonly repeated: readonly { readonly column: Column; readonly first: Column; readonly field: FieldDescription }[];
  /** Whether every key of the record type has a column: only then is the table taken for one of that type. */
  readonly isRecognised: boolean;
}

/**
 * Makes the resolver of one record type; it knows every title and alias of its fields. The fields are looked at when the first
 * header is: there are many record types, and a file is of one.
 */
export function createHeaderResolver(
  recordType: RecordTypeDescription,
  /** How many of some headers the record type knows, where that can be told without its fields. */
  count?: (headers: readonly string[]) => number,
) {
  const table = once(() => fieldsOfTable(recordType));

  const find = (header: string, mapping?: ColumnMapping): FieldDescription | null | undefined => {
    const mapped = mapping === undefined ? undefined : mappedTo(mapping, header);
    if (mapped === null) return null;
    const { byHeader } = table();
    return (
      byHeader.get(normaliseHeader(mapped ?? header)) ?? byHeader.get(normaliseHeader(withoutUnit(mapped ?? header)))
    );
  };

  /** How many of the headers are fields of this record type; finds the header row and the nearest template. */
  const score = (headers: readonly string[], mapping?: ColumnMapping): number =>
    headers.filter((header) => header !== "" && find(header, mapping) != null).length;

  /** A bound of {@link score} that costs little; it has none where it cannot be told. */
  const mostOf = (headers: readonly string[], mapping?: ColumnMapping): number =>
    mapping === undefined ? (count?.(headers) ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;

  const resolve = (cells: readonly string[], mapping?: ColumnMapping): Header => {
    const { fields, optionalGroups, byHeader, spellings } = table();
    const headers = cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1);
    const taken = new Map<string, Column>();
    const columns: Column[] = [];
    const unknown: Column[] = [];
    const repeated: { column: Column; first: Column; field: FieldDescription }[] = [];
    headers.forEach((header, index) => {
      const place = { index, letter: columnLetter(index), header };
      const field = find(header, mapping);
      const first = field == null ? undefined : taken.get(field.path);
      const column = field == null || first !== undefined ? place : { ...place, field };
      columns.push(column);
      if (field === undefined) {
        if (!isBlank(header)) unknown.push(column);
      } else if (field !== null && first !== undefined) repeated.push({ column, first, field });
      else if (field !== null) taken.set(field.path, column);
    });
    const has = (path: string) => taken.has(path);
    const isDemanded = ({ path, obligation }: FieldDescription) =>
      obligation === "M" &&
      !has(path) &&
      optionalGroups.every(
        (group) => !path.startsWith(group) || [...taken.keys()].some((other) => other.startsWith(group)),
      );
    return {
      recordType,
      columns,
      // Many rows are tried as the header and few are it: misspellings are looked for when asked.
      get missing() {
        const strange = unknown.map(({ header }) => header);
        return fields.filter(isDemanded).map((field) => ({ field, candidate: closestHeader(wordsOf(field), strange) }));
      },
      get unknown() {
        const untaken = spellings.filter((spelling) => !has(byHeader.get(normaliseHeader(spelling))?.path ?? ""));
        return unknown.map((column) => ({ column, suggestion: closest(column.header, untaken)[0] ?? "" }));
      },
      repeated,
      isRecognised: recordType.recognisedBy.every((alternatives) => alternatives.some(has)),
    };
  };

  return { recordType, find, score, mostOf, resolve };
}

/** The fields of a record type that can be columns, and the headers that stand for them. */
function fieldsOfTable(recordType: RecordTypeDescription) {
  const fields = recordType.fields.filter((field) => field.inTable || isSeveral(recordType, field));
  // What is mandatory inside an optional group is so only where the group is there at all.
  const optionalGroups = recordType.fields
    .filter(({ kind, obligation }) => kind === "object" && obligation !== "M")
    .map(({ path }) => `${path}/`);
  const byHeader = new Map<string, FieldDescription>();
  // Words of the forms first: `name` is a column of old registration exports before it is the end of a path.
  for (const spell of [wordsOf, pathsOf]) {
    for (const field of fields) {
      for (const spelling of spell(field)) {
        const key = normaliseHeader(spelling);
        if (!byHeader.has(key)) byHeader.set(key, field);
      }
    }
  }
  return { fields, optionalGroups, byHeader, spellings: fields.flatMap(wordsOf) };
}

/** Makes what says how many of some headers each record type knows, by its id; types that know none are left out. */
export function createHeaderCounter({ sets, headers: index }: HeaderIndex) {
  const counts = new WeakMap<readonly string[], ReadonlyMap<string, number>>();
  const typesOf = (header: string): readonly string[] => {
    const keys = [normaliseHeader(header), normaliseHeader(withoutUnit(header))];
    return [...new Set(keys.flatMap((key) => (Object.hasOwn(index, key) ? (sets[index[key] as number] ?? []) : [])))];
  };
  return (headers: readonly string[]): ReadonlyMap<string, number> => {
    const known = counts.get(headers);
    if (known !== undefined) return known;
    const count = new Map<string, number>();
    for (const type of headers.filter((header) => header !== "").flatMap(typesOf))
      count.set(type, (count.get(type) ?? 0) + 1);
    counts.set(headers, count);
    return count;
  };
}

/** Every spelling of a header, normalised, that stands for a field of a record type. */
export function headersOf(recordType: RecordTypeDescription): Iterable<string> {
  return fieldsOfTable(recordType).byHeader.keys();
}

/**
 * Makes sure that a mapping leads to fields that some of the record types have.
 *
 * @throws {Unreadable} `bad-mapping` with the field that does not exist and the nearest that does
 */
export function checkMapping({ columns }: ColumnMapping, resolvers: readonly HeaderResolver[]): void {
  for (const field of Object.values(columns)) {
    if (field === null || resolvers.some(({ find }) => find(field) !== undefined)) continue;
    const spellings = resolvers.flatMap(({ recordType }) => recordType.fields.flatMap(wordsOf));
    throw new Unreadable("bad-mapping", { field, suggestion: closest(field, spellings)[0] ?? "" });
  }
}

/** The field that a mapping names for a header, which it may spell with other blanks or widths. */
function mappedTo({ columns }: ColumnMapping, header: string): string | null | undefined {
  if (Object.hasOwn(columns, header)) return columns[header];
  const key = normaliseHeader(header);
  return Object.entries(columns).find(([other]) => normaliseHeader(other) === key)?.[1];
}

export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

export type HeaderResolver = ReturnType<typeof createHeaderResolver>;

/** Fields of several values stand in one cell of a table; those inside a list of objects do not. */
function isSeveral(recordType: RecordTypeDescription, field: FieldDescription): boolean {
  return (
    (field.kind === "codes" || field.kind === "texts") &&
    !field.path.includes("/*") &&
    recordType.fields.includes(field)
  );
}

function wordsOf({ title, aliases }: FieldDescription): string[] {
  return [title.zh, ...aliases];
}

function pathsOf({ path }: FieldDescription): string[] {
  return [path, path.slice(1).replaceAll("/", "."), path.slice(path.lastIndexOf("/") + 1)];
}

function closestHeader(spellings: readonly string[], headers: readonly string[]): string {
  for (const spelling of spellings) {
    const [best] = closest(spelling, headers);
    if (best !== undefined) return best;
  }
  return "";
}

/** Headers are the same whatever their case, width, inner blanks, line breaks and marks of "mandatory" (`*`). */
export function normaliseHeader(header: string): string {
  return halfWidth(header)
    .replace(/[\s*\u200b\ufeff"'：:]/g, "")
    .toLowerCase();
}

/** `罚款金额（单位：万元）` is the header `罚款金额` with its unit. */
export function withoutUnit(header: string): string {
  return halfWidth(header).replace(/\([^()]*\)\s*$/, "");
}
