import { Unreadable } from "../finding/unreadable.ts";
import { inPieces } from "../read/backlog.ts";
import { createRowReader } from "../read/cells.ts";
import { type Header, isBlank } from "../read/columns.ts";
import { type TableRow, TableSplitter } from "../read/table.ts";
import type { CheckedContent, FileContext } from "./file-context.ts";
import { readyRecordCheck } from "./ready-checks.ts";
import type { RecordCheck } from "./record-check.ts";
import { type ColumnFinder, columnFinder } from "./record-reporter.ts";
import { looksLikeNote } from "./table-notes.ts";
import { findHeader, headerSearch, wrongTemplate } from "./template.ts";

/** Rows at the end that may be notes instead of records. */
const footerSearch = 5;

/** Checks the rows of a table as they come, all of them read as text. */
export async function checkRows(
  { signal }: FileContext,
  { check, headerRow }: OpenTable,
  batches: AsyncIterable<TableRow[]>,
): Promise<void> {
  for await (const batch of batches) {
    signal?.throwIfAborted();
    for (const row of batch) if (row.row > headerRow) check(row);
  }
}

/**
 * Reads the first rows of a text, among which its header must be, and finds out what stands between its cells.
 *
 * @throws {Unreadable} as {@link openTable}, and where a row cannot be read before that many have been
 */
export async function readHead(
  context: FileContext,
  text: AsyncIterable<string>,
  separator?: string,
): Promise<CutTable> {
  const splitter = new TableSplitter({ file: context.file, ...(separator !== undefined && { separator }) });
  const rows: TableRow[] = [];
  reading: for await (const chunk of text) {
    for (const piece of inPieces(chunk)) {
      splitter.push(piece);
      rows.push(...splitter.batch.take());
      if (rows.length >= headerSearch || splitter.fault !== undefined) break reading;
    }
  }
  if (rows.length < headerSearch) {
    splitter.finish();
    rows.push(...splitter.batch.take());
    if (splitter.fault !== undefined) throw splitter.fault;
  }
  return { table: openTable(context, rows), separator: splitter.separator ?? "," };
}

/** A table whose header has been found, and what stands between its cells. */
export interface CutTable {
  readonly table: OpenTable;
  readonly separator: string;
}

/** The rows below a header that has been found. */
export interface OpenRows {
  readonly header: Header;
  /** What checks its records. */
  readonly recordCheck: RecordCheck;
  readonly columnOf: ColumnFinder;
  /** Columns without a name in which something stands. */
  readonly inUse: Set<number>;
  /** Rows that are no records: titles, repeated headers, and notes at the end once the table has been finished. */
  readonly skippedRows: number[];
  /** Whether rows wait that may be notes at the end of the table. */
  readonly isHolding: boolean;
  /** Checks a row, or holds it as long as it may be a note. */
  check(row: TableRow): void;
  /** Notes rows that are no records and were seen elsewhere. */
  addSkipped(rows: readonly number[]): void;
  /** What waits is no note, for something comes after it. */
  release(): void;
}

/** A table whose header has been found in it. */
export interface OpenTable extends OpenRows {
  /** Row of the header, from 1. */
  readonly headerRow: number;
}

/**
 * Finds the header and makes what checks the rows below it.
 *
 * @throws {Unreadable} `wrong-template`
 */
export function openTable(context: FileContext, rows: readonly TableRow[]): OpenTable {
  const { resolvers, mapping, listener } = context;
  const found = findHeader(rows, resolvers, mapping);
  if (found === undefined || !found.header.isRecognised) throw wrongTemplate(context, rows, found);
  const { header, index } = found;
  listener.onType(header.recordType);
  const headerRow = rows[index]?.row ?? 1;
  reportColumns(context, header, headerRow, context.hasLines ? (rows[index]?.line ?? 1) : undefined);
  const skippedRows = rows.slice(0, index).map(({ row }) => row);
  return Object.assign(openRows(context, header, skippedRows), { headerRow });
}

/** Makes what checks the rows below a header that is known; of a part of a table the header may lie in another. */
export function openRows(context: FileContext, header: Header, skippedRows: number[]): OpenRows {
  const { version, regime, asOf, isPublicCopy, codeLists, listener, reporter, rule } = context;
  const width = header.columns.length;
  const absent = new Set(
    header.recordType.fields.filter(({ inTable, kind }) => inTable || kind === "codes").map(({ path }) => path),
  );
  for (const { field } of header.columns) if (field !== undefined) absent.delete(field.path);
  const check = readyRecordCheck(version, header.recordType, { regime, asOf, absent, isPublicCopy });
  const readRow = createRowReader(header.columns, header.recordType, codeLists);
  const columnOf = columnFinder(header.columns);
  listener.onColumns?.(columnOf, header.columns);
  const headerCells = header.columns.map((column) => column.header).join("\u0000");
  const nameless = header.columns.filter((column) => isBlank(column.header));
  const inUse = new Set<number>();
  let held: TableRow[] = [];

  const lineOf = ({ line }: TableRow) => (context.hasLines ? line : undefined);
  const checkRow = (row: TableRow) => {
    context.records++;
    if (isRagged(row.cells, width)) {
      reporter.at({ row: row.row, line: lineOf(row) });
      reporter.report(rule("row-of-wrong-width"), "", { actual: row.cells.length, expected: width });
      reporter.close();
      return;
    }
    reporter.at({ row: row.row, line: lineOf(row) }, columnOf, row.cells, header.recordType);
    const record = readRow(row.cells);
    listener.onRead?.(record, row.cells);
    reporter.close(check(record, reporter));
    for (const { index } of nameless) if (!isBlank(row.cells[index] ?? "")) inUse.add(index);
  };
  const release = () => {
    for (const row of held) checkRow(row);
    held = [];
  };
  return {
    header,
    recordCheck: check,
    columnOf,
    inUse,
    get skippedRows() {
      return [...skippedRows, ...held.map(({ row }) => row)];
    },
    addSkipped: (rows) => void skippedRows.push(...rows),
    get isHolding() {
      return held.length > 0;
    },
    check(row: TableRow) {
      if (looksLikeNote(row.cells, width)) {
        held.push(row);
        if (held.length > footerSearch) release();
        return;
      }
      if (held.length > 0) release();
      if (row.cells[0] === header.columns[0]?.header && row.cells.slice(0, width).join("\u0000") === headerCells) {
        skippedRows.push(row.row);
        return;
      }
      checkRow(row);
    },
    release,
  };
}

/**
 * Says what can be said only when all rows have been checked.
 *
 * @throws {Unreadable} `no-records`
 */
export function finishTable(
  context: FileContext,
  { header, headerRow, recordCheck, inUse, skippedRows }: Omit<OpenTable, "check" | "release">,
): CheckedContent {
  const { file, reporter, rule, listener, records } = context;
  for (const { index, letter, header: name } of header.columns) {
    if (!inUse.has(index)) continue;
    reporter.at({ row: headerRow, column: letter, header: name });
    reporter.report(rule("column-unknown"), "", { name: letter });
    reporter.end();
  }
  for (const { rule: idle, absentField } of recordCheck.unable) {
    listener.onSkip(idle, "missing-column", absentField, records);
  }
  if (records === 0) throw new Unreadable("no-records", { header: headerRow }, { file, row: headerRow });
  return { recordType: header.recordType, headerRow, skippedRows, columns: header.columns };
}

/** Says once what is wrong with the columns. */
function reportColumns(
  { reporter, rule }: FileContext,
  { missing, unknown, repeated }: Header,
  row: number,
  line: number | undefined,
): void {
  for (const { field, candidate } of missing) {
    reporter.at({ row, line, header: field.title.zh });
    reporter.report(rule("column-missing"), field.path, { candidate });
    reporter.end();
  }
  for (const { column, suggestion } of unknown) {
    reporter.at({ row, line, column: column.letter, header: column.header });
    reporter.report(rule("column-unknown"), "", { name: column.header, suggestion });
    reporter.end();
  }
  for (const { column, first, field } of repeated) {
    reporter.at({ row, line, column: column.letter, header: column.header });
    reporter.report(rule("column-repeated"), field.path, {
      name: `${column.letter} ${column.header}`,
      other: `${first.letter} ${first.header}`,
    });
    reporter.end();
  }
}

/** Cells beyond the header that hold nothing are harmless: spreadsheets write them. */
function isRagged(cells: readonly string[], width: number): boolean {
  return cells.length < width || (cells.length > width && cells.slice(width).some((cell) => cell !== ""));
}
