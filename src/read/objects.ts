import type { CodeListDescription, RecordTypeDescription } from "../model/published.ts";
import { type CellReader, createCellReader, put, putNote } from "./cells.ts";
import type { ColumnMapping, HeaderResolver } from "./columns.ts";

/**
 * Makes the reader of JSON objects. An object whose members are the fields of the record type is the record. Members under
 * other known names (`企业名称`, `XK_WSH`) are put in their place and read as cells are, `null` being an empty cell; those
 * that are unknown, or whose place is taken, stay for the checks to name.
 */
export function createObjectReader(
  resolver: HeaderResolver,
  recordType: RecordTypeDescription,
  codeLists: ReadonlyMap<string, CodeListDescription>,
  mapping?: ColumnMapping,
): (object: Record<string, unknown>) => Record<string, unknown> {
  const members = new Set(["local", ...recordType.fields.map(({ path }) => path.split("/")[1] as string)]);
  const places = new Map<string, CellReader | null | undefined>();
  const placeOf = (name: string) => {
    if (!places.has(name)) {
      const field = resolver.find(name, mapping);
      places.set(name, field == null ? field : createCellReader(field, recordType, codeLists));
    }
    return places.get(name);
  };

  return (object) => {
    let isRecord = true;
    for (const name in object) {
      if (!members.has(name)) {
        isRecord = false;
        break;
      }
    }
    if (isRecord) return object;
    // Spread and fromEntries keep a member named `__proto__` what it is: a member.
    const record: Record<string, unknown> = Object.fromEntries(
      Object.entries(object).filter(([name]) => members.has(name)),
    );
    const strangers: [string, unknown][] = [];
    const notes: [CellReader, string][] = [];
    for (const [name, value] of Object.entries(object)) {
      const place = members.has(name) ? null : placeOf(name);
      if (place === null) continue;
      if (place === undefined || isTaken(record, place.segments)) strangers.push([name, value]);
      else {
        const read = typeof value === "string" ? place.read(value) : (value ?? undefined);
        if (read !== undefined) put(record, place.segments, read);
        if (typeof value === "string" && place.note !== undefined) notes.push([place, value]);
      }
    }
    for (const [place, value] of notes) putNote(record, place, value);
    return { ...record, ...Object.fromEntries(strangers) };
  };
}

/** Whether something stands at the place already, or in the way to it. */
function isTaken(record: Record<string, unknown>, segments: readonly string[]): boolean {
  let value: unknown = record;
  for (const segment of segments) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return true;
    value = (value as Record<string, unknown>)[segment];
    if (value === undefined) return false;
  }
  return true;
}

/** How many members of an object are known by name to a record type. */
export function scoreObject(
  resolver: HeaderResolver,
  recordType: RecordTypeDescription,
  object: Record<string, unknown>,
  mapping?: ColumnMapping,
): number {
  const members = new Set(recordType.fields.map(({ path }) => path.split("/")[1]));
  return Object.keys(object).filter((name) => members.has(name) || resolver.find(name, mapping) != null).length;
}
