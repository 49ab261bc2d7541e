import { readPointer } from "../../base/json-pointer.ts";

/** What is kept of a record under one key. */
export interface Entry {
  readonly key: string;
  /** Name of the key, e.g. `subject`. */
  readonly by: string;
  readonly recordType: string;
  /** Number of the record in the whole input; later records have higher ones. */
  readonly ordinal: number;
  /** Number of the file in the input. */
  readonly file: number;
  readonly row: number;
  readonly line: number | undefined;
  /** Whether the record was found invalid by itself. */
  readonly isInvalid: boolean;
  /** The members that rules with this key read. */
  // biome-ignore lint/suspicious/noExplicitAny: read by compiled expressions, which are type-checked by the rule language
  readonly record: any;
  /** JSON pointers of members whose value is wrong. */
  readonly malformed: readonly string[];
}

/** Writes an entry on one line. */
export function writeEntry(entry: Entry): string {
  const { key, by, recordType, ordinal, file, row, line, isInvalid, record, malformed } = entry;
  return JSON.stringify([key, by, recordType, ordinal, file, row, line ?? 0, isInvalid ? 1 : 0, record, malformed]);
}

export function readEntry(text: string): Entry {
  const [key, by, recordType, ordinal, file, row, line, isInvalid, record, malformed] = JSON.parse(text);
  return {
    key,
    by,
    recordType,
    ordinal,
    file,
    row,
    line: line || undefined,
    isInvalid: isInvalid === 1,
    record,
    malformed,
  };
}

/** The values at some pointers of a record joined to a key; undefined where one is missing. */
export function keyOf(record: unknown, pointers: readonly string[]): string | undefined {
  const values: string[] = [];
  for (const pointer of pointers) {
    const value = readPointer(record, pointer);
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    if (value === "") return undefined;
    values.push(String(value));
  }
  return values.join("\u0001");
}

/** A copier of some members of a record and no others; lists are copied whole. */
export function createProjection(pointers: Iterable<string>): (record: unknown) => Record<string, unknown> {
  const tree = createTree(pointers);
  return (record) => project(record, tree);
}

interface Tree extends ReadonlyMap<string, Tree | undefined> {}

function createTree(pointers: Iterable<string>): Tree {
  const tree = new Map<string, Map<string, unknown> | undefined>();
  for (const pointer of pointers) {
    let node = tree as Map<string, Map<string, unknown> | undefined>;
    const names = pointer.slice(1).split("/");
    for (const [index, name] of names.entries()) {
      const isWhole = index === names.length - 1 || names[index + 1] === "*";
      if (isWhole) {
        node.set(name, undefined);
        break;
      }
      if (node.has(name) && node.get(name) === undefined) break;
      const next = (node.get(name) ?? new Map()) as Map<string, Map<string, unknown> | undefined>;
      node.set(name, next as Map<string, unknown>);
      node = next;
    }
  }
  return tree as unknown as Tree;
}

function project(value: unknown, tree: Tree): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  if (typeof value !== "object" || value === null) return copy;
  const members = value as Record<string, unknown>;
  for (const [name, below] of tree) {
    const member = members[name];
    if (member === undefined || member === null) continue;
    copy[name] = below === undefined || typeof member !== "object" ? member : project(member, below);
  }
  return copy;
}
