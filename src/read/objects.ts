import type { CodeListDescription, RecordTypeDescription } from "../model/published.ts";
import { createCellReader, put } from "./cells.ts";
import type { HeaderResolver } from "./columns.ts";

/**
 * Makes the reader of JSON objects. An object whose members are the fields of the record type is the record. Members under
 * other known names (`企业名称`, `XK_WSH`) are put in their place and read as cells are; unknown ones stay, for the checks to name.
 */
export function createObjectReader(
  resolver: HeaderResolver,
  recordType: RecordTypeDescription,
  codeLists: ReadonlyMap<string, CodeListDescription>,
): (object: Record<string, unknown>) => Record<string, unknown> {
  const members = new Set(["local", ...recordType.fields.map(({ path }) => path.split("/")[1] as string)]);
  const places = new Map<
    string,
    { readonly segments: readonly string[]; readonly read: (cell: string) => unknown } | undefined
  >();
  const placeOf = (name: string) => {
    if (!places.has(name)) {
      const field = resolver.find(name);
      places.set(
        name,
        field == null
          ? undefined
          : { segments: field.path.slice(1).split("/"), read: createCellReader(field, recordType, codeLists) },
      );
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
    const record: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(object)) {
      const place = members.has(name) ? undefined : placeOf(name);
      if (place === undefined) record[name] = value;
      else {
        const read = typeof value === "string" ? place.read(value) : value;
        if (read !== undefined) put(record, place.segments, read);
      }
    }
    return record;
  };
}

/** How many members of an object are known by name to a record type. */
export function scoreObject(
  resolver: HeaderResolver,
  recordType: RecordTypeDescription,
  object: Record<string, unknown>,
): number {
  const members = new Set(recordType.fields.map(({ path }) => path.split("/")[1]));
  return Object.keys(object).filter((name) => members.has(name) || resolver.find(name) != null).length;
}
