import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { encodeGb18030 } from "../src/base/gb18030.ts";
import { createRowReader } from "../src/read/cells.ts";
import { createHeaderResolver } from "../src/read/columns.ts";
import { findRecordType, findVersion } from "../src/validate/versions.ts";
import { createRandom, type Random } from "./random.ts";
import { createTableModel, type TableKind, type TableModel } from "./rows.ts";
import { createXlsxWriter } from "./xlsx-writer.ts";

/** Which cells are made wrong: none, one in a hundred, one in every row, all. */
export type Damage = "none" | "cells" | "rows" | "all";

export type DataFormat = "csv" | "csv-gb18030" | "ndjson" | "xlsx";

/** What to generate. The same plan gives the same bytes on every machine, and the same rows in every format. */
export interface DataPlan {
  readonly kind: TableKind;
  readonly rows: number;
  readonly damage: Damage;
  readonly format: DataFormat;
  /** The entities of a penalty and of a registration file with the same number of rows are the same. */
  readonly linked?: true;
}

const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY";

type Way = (cell: string, random: Random) => string;

/** Ways in which filled cells of real exports are wrong: free text, and anything with a form, which some of them leave right. */
const textDamages: readonly Way[] = [
  (cell) => `${cell}\u3000`,
  (cell) => cell.replace(/^.{0,3}/u, (start) => `${start}\t`),
  (cell) => `${cell}<br>`,
  () => "N/A",
];
const formDamages: readonly Way[] = [
  (cell) => `${cell}\u3000`,
  () => "N/A",
  () => "",
  (cell) => cell.slice(0, -1),
  (cell, random) => cell.replace(/[0-9A-Z]/, () => symbols[random.below(31)] as string),
];
const sureDamages: readonly Way[] = [() => "N/A", (cell) => cell.replace(/^./u, (start) => `${start}\t`)];
const emptyDamages: readonly Way[] = ["N/A", "暂无", "-", "NULL"].map((text) => () => text);

const extensions: Readonly<Record<DataFormat, string>> = {
  csv: "csv",
  "csv-gb18030": "gb18030.csv",
  ndjson: "ndjson",
  xlsx: "xlsx",
};

/** The path at which a plan's file lies or will lie. */
export function pathOfData(folder: string, { kind, rows, damage, format, linked }: DataPlan): string {
  return `${folder}/${kind}-${rows}-${damage}${linked ? "-linked" : ""}.${extensions[format]}`;
}

/** Writes the file unless it is there, and returns its path. */
export async function generateData(folder: string, plan: DataPlan): Promise<string> {
  const path = pathOfData(folder, plan);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const model = createTableModel(plan.kind);
  // Under its own name only when it is whole: an interrupted run leaves nothing that looks like data.
  const unfinished = `${path}.part`;
  if (plan.format === "xlsx") await writeXlsx(unfinished, model, plan);
  else writeText(unfinished, linesOf(model, plan), plan.format === "csv-gb18030");
  renameSync(unfinished, path);
  return path;
}

/** The rows of a plan, header not included. */
function* rowsOf(model: TableModel, { rows, damage, linked }: DataPlan) {
  const random = createRandom(20251122);
  // Apart from the values: a file without wrong cells holds the same values as one with them.
  const wrong = createRandom(404);
  for (let index = 0; index < rows; index++) {
    const row = model.row(random, index, linked === true);
    spoil(row, model, damage, wrong);
    yield row;
  }
}

function spoil(row: string[], { columns }: TableModel, damage: Damage, random: Random): void {
  if (damage === "none") return;
  const one = damage === "rows" ? random.below(row.length) : -1;
  for (let column = 0; column < row.length; column++) {
    if (damage === "rows" ? column !== one : damage === "cells" && !random.chance(0.01)) continue;
    const cell = row[column] as string;
    const kind = columns[column]?.field.kind;
    const isText = kind === "text" || kind === "name";
    const ways = cell === "" ? emptyDamages : isText ? textDamages : damage === "rows" ? sureDamages : formDamages;
    row[column] = random.pick(ways)(cell, random);
  }
}

function* linesOf(model: TableModel, plan: DataPlan): Generator<string> {
  if (plan.format === "ndjson") {
    const read = createReader(model);
    for (const row of rowsOf(model, plan)) yield `${JSON.stringify(read(row))}\n`;
    return;
  }
  yield `${model.columns.map(({ header }) => header).join(",")}\r\n`;
  for (const row of rowsOf(model, plan)) yield `${row.map(quoted).join(",")}\r\n`;
}

/** Reads a row as the record of its record type. */
function createReader({ recordType: type, columns }: TableModel) {
  const version = findVersion("next");
  const recordType = findRecordType(version, type);
  const header = createHeaderResolver(recordType).resolve(columns.map(({ header }) => header));
  return createRowReader(header.columns, recordType, new Map(version.codeLists.map((list) => [list.id, list])));
}

function writeText(path: string, lines: Iterable<string>, isGb18030: boolean): void {
  const encode = isGb18030 ? encodeGb18030 : (text: string) => Buffer.from(text);
  const file = openSync(path, "w");
  let text = "";
  for (const line of lines) {
    text += line;
    if (text.length > 1 << 20) {
      writeSync(file, encode(text));
      text = "";
    }
  }
  writeSync(file, encode(text));
  closeSync(file);
}

/** Dates and amounts are numbers in a workbook, as spreadsheets store them; a wrong one is a text. */
async function writeXlsx(path: string, model: TableModel, plan: DataPlan): Promise<void> {
  const writer = createXlsxWriter(path);
  await writer.row(model.columns.map(({ header }) => header));
  for (const row of rowsOf(model, plan)) {
    await writer.row(
      row.map((cell, column) => {
        const kind = model.columns[column]?.field.kind;
        if (kind === "date" && /^\d{4}[-/]\d{2}[-/]\d{2}$/.test(cell)) return { date: cell.replaceAll("/", "-") };
        return kind === "amount" && /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
      }),
    );
  }
  await writer.end();
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
