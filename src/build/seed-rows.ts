import { readdirSync, readFileSync } from "node:fs";
import { mergePatch } from "../base/merge-patch.ts";
import type { FieldDescription, PublishedVersion, RecordTypeDescription } from "../model/published.ts";
import { createHeaderResolver } from "../read/columns.ts";
import { TableSplitter } from "../read/table.ts";
import { readBase, readCaseFiles } from "./case-files.ts";

/** Cells of a row by the path of their field. */
export type SeedRow = ReadonlyMap<string, string> & {
  /** Whether nothing is wrong with the record that the row stands for. */
  readonly isRight: boolean;
};

const examples = new URL("../../examples/", import.meta.url);

/**
 * Rows to begin with, by the id of their record type: the records of all cases, those before them included, as far as they can
 * stand in a table, and the rows of the examples.
 */
export function readSeedRows({ recordTypes }: PublishedVersion): ReadonlyMap<string, readonly SeedRow[]> {
  const types = new Map(recordTypes.map((type) => [type.id, type]));
  const rows = new Map<string, SeedRow[]>(recordTypes.map(({ id }) => [id, []]));
  const add = (id: string, record: unknown, isRight: boolean) =>
    rows.get(id)?.push(rowOf(types.get(id) as RecordTypeDescription, record, isRight));
  for (const kind of ["records", "rules"]) {
    for (const { recordType, base, cases } of readCaseFiles(kind).values()) {
      for (const { patch = {}, record, others = [], findings } of cases) {
        for (const other of others) add(other.recordType, mergePatch(readBase(other.base), other.patch ?? {}), false);
        add(recordType, record ?? mergePatch(base, patch), findings.length === 0);
      }
    }
  }
  for (const [id, list] of rows) list.push(...exampleRows(types.get(id) as RecordTypeDescription));
  return rows;
}

/** Names of the examples that are tables. */
export function tableExamples(): readonly string[] {
  return readdirSync(examples)
    .filter((file) => file.endsWith(".csv"))
    .sort();
}

export function readExample(file: string): Uint8Array {
  return readFileSync(new URL(file, examples));
}

/** The fields that can be columns of a table: one value, or several that stand in one cell. */
export function columnFields({ fields }: RecordTypeDescription): readonly FieldDescription[] {
  return fields.filter(
    ({ inTable, kind, path }) => inTable || ((kind === "codes" || kind === "texts") && !path.includes("/*")),
  );
}

function rowOf(recordType: RecordTypeDescription, record: unknown, isRight: boolean): SeedRow {
  const cells = columnFields(recordType).flatMap(({ path }) => {
    const cell = cellOf(valueAt(record, path));
    return cell === undefined ? [] : [[path, cell] as const];
  });
  return Object.assign(new Map(cells), { isRight });
}

function valueAt(record: unknown, path: string): unknown {
  let value = record;
  for (const name of path.split("/").slice(1)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** What a table writes for a value; nothing for one that has no place there. */
function cellOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return "长期";
  if (Array.isArray(value)) return value.map((item) => cellOf(item) ?? "").join(";");
  return typeof value === "object" ? undefined : String(value);
}

function exampleRows(recordType: RecordTypeDescription): SeedRow[] {
  const resolver = createHeaderResolver(recordType);
  return tableExamples()
    .filter((file) => file === `${recordType.id}-clean.csv` || file === `${recordType.id}-dirty.csv`)
    .flatMap((file) => {
      const splitter = new TableSplitter({ file });
      splitter.push(new TextDecoder().decode(readExample(file)));
      splitter.finish();
      const [header, ...rows] = splitter.batch.take();
      const { columns } = resolver.resolve(header?.cells ?? []);
      const isRight = file.endsWith("-clean.csv");
      return rows.map(({ cells }) => {
        const known = columns.flatMap(({ index, field }) =>
          field === undefined ? [] : [[field.path, cells[index] ?? ""] as const],
        );
        return Object.assign(new Map(known), { isRight });
      });
    });
}
