import type { CodeListDescription, FieldDescription, RecordTypeDescription } from "../model/published.ts";
import { createCellReader } from "./cells.ts";
import type { ColumnMapping, HeaderResolver } from "./columns.ts";
import { createObjectReader } from "./objects.ts";

/**
 * Makes the reader of records that were XML. Names are resolved as those of JSON objects are. As XML knows only text, fields are read
 * as cells are: a code by its title, `长期` as a date without end; and as one element of a list looks like a single value, it is
 * made a list where the record type has one.
 */
export function createXmlRecordReader(
  resolver: HeaderResolver,
  recordType: RecordTypeDescription,
  codeLists: ReadonlyMap<string, CodeListDescription>,
  mapping?: ColumnMapping,
): (object: Record<string, unknown>) => Record<string, unknown> {
  const readNames = createObjectReader(resolver, recordType, codeLists, mapping);
  const listPaths = new Set(recordType.fields.flatMap(({ path }) => pathsBeforeStar(path)));
  const lists = [...listPaths].map(segmentsOf);
  const leaves = recordType.fields.map((field) => ({
    segments: segmentsOf(field.path),
    read: readerOf(field, recordType, codeLists),
  }));
  return (object) => {
    const record = readNames(object);
    for (const segments of lists) change(record, segments, (value) => (Array.isArray(value) ? value : [value]));
    for (const { segments, read } of leaves) change(record, segments, read);
    return record;
  };
}

/** How the text of a field, or the texts of its elements, become its value. */
function readerOf(
  field: FieldDescription,
  recordType: RecordTypeDescription,
  codeLists: ReadonlyMap<string, CodeListDescription>,
): (value: unknown) => unknown {
  const { read } = createCellReader(field, recordType, codeLists);
  return (value) => {
    if (typeof value === "string") return read(value);
    if (field.kind !== "codes" || !Array.isArray(value)) return value;
    return value.flatMap((item) => (typeof item === "string" ? read(item) : [item]));
  };
}

/** `/a/*\/b/*\/c` is in the lists `/a` and `/a/*\/b`. */
function pathsBeforeStar(path: string): string[] {
  const segments = path.split("/");
  return segments.flatMap((segment, index) => (segment === "*" ? [segments.slice(0, index).join("/")] : []));
}

function segmentsOf(path: string): string[] {
  return path.slice(1).split("/");
}

/** Changes the value at a place in a record, where there is one; `*` stands for every item of a list. */
function change(value: unknown, segments: readonly string[], changed: (value: unknown) => unknown, depth = 0): void {
  const segment = segments[depth] as string;
  if (typeof value !== "object" || value === null) return;
  if (segment === "*") {
    if (Array.isArray(value)) for (const index of value.keys()) step(value, index);
  } else if (Object.hasOwn(value, segment)) step(value, segment);

  function step(parent: object, key: string | number): void {
    const members = parent as Record<string | number, unknown>;
    if (depth < segments.length - 1) change(members[key], segments, changed, depth + 1);
    else members[key] = changed(members[key]);
  }
}
