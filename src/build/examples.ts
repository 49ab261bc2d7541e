import { readdirSync, readFileSync } from "node:fs";
import { encodeGb18030 } from "../base/gb18030.ts";
import type { CodeListDescription, RecordTypeDescription } from "../model/published.ts";
import { createRowReader } from "../read/cells.ts";
import { createHeaderResolver } from "../read/columns.ts";
import { TableSplitter } from "../read/table.ts";

/** One wrong cell of a dirty example: row from 0, header, cell. */
type Mistake = readonly [row: number, header: string, cell: string];

/**
 * The mistakes of the dirty examples, by record type. The clean tables are `examples/<record type>-clean.csv`, written by hand;
 * entities and persons are invented, check digits are right.
 */
async function readMistakes(): Promise<Map<string, readonly Mistake[]>> {
  const folder = new URL("./example-mistakes/", import.meta.url);
  const files = readdirSync(folder).sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const { mistakes } = (await import(new URL(file, folder).href)) as { readonly mistakes: readonly Mistake[] };
        return [file.replace(".ts", ""), mistakes] as const;
      }),
    ),
  );
}

/** The derived files of `examples/`: every table with its mistakes, both in GB18030 and as NDJSON too. */
export async function exampleFiles(
  recordTypes: readonly RecordTypeDescription[],
  codeLists: readonly CodeListDescription[],
): Promise<Map<string, Buffer>> {
  const lists = new Map(codeLists.map((list) => [list.id, list]));
  const files = new Map<string, Buffer>();
  for (const [id, changes] of await readMistakes()) {
    const recordType = recordTypes.find((type) => type.id === id);
    if (recordType === undefined) throw new Error(`no record type ${id}`);
    const clean = readTable(`examples/${id}-clean.csv`);
    const header = clean[0] as readonly string[];
    for (const [, name] of changes) {
      if (!header.includes(name)) throw new Error(`examples/${id}-clean.csv has no column "${name}"`);
    }
    const dirty = clean.map((row, index) =>
      row.map((cell, column) => changes.find(([at, name]) => at === index - 1 && name === header[column])?.[2] ?? cell),
    );
    const { columns } = createHeaderResolver(recordType).resolve(header);
    const readRow = createRowReader(columns, recordType, lists);
    for (const [state, rows] of Object.entries({ clean, dirty })) {
      const csv = rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
      const ndjson = rows.slice(1).map((row) => `${JSON.stringify(readRow(row))}\n`);
      files.set(`examples/${id}-${state}.csv`, Buffer.from(csv));
      files.set(`examples/${id}-${state}.gb18030.csv`, Buffer.from(encodeGb18030(csv)));
      files.set(`examples/${id}-${state}.ndjson`, Buffer.from(ndjson.join("")));
    }
  }
  return files;
}

function readTable(path: string): readonly (readonly string[])[] {
  const splitter = new TableSplitter({ file: path });
  splitter.push(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
  splitter.finish();
  const rows = splitter.batch.take().map(({ cells }) => cells);
  for (const row of rows) {
    if (row.length !== rows[0]?.length)
      throw new Error(`${path}: a row has ${row.length} cells, the header ${rows[0]?.length}`);
  }
  return rows;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
