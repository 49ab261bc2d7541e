import { Unreadable } from "../finding/unreadable.ts";
import { createRowReader } from "../read/cells.ts";
import { type Column, type Header, isBlank } from "../read/columns.ts";
import type { TableRow } from "../read/table.ts";
import type { CheckedContent, FileContext } from "./file-context.ts";
import { createRecordCheck } from "./record-check.ts";
import { columnFinder } from "./record-reporter.ts";
import { looksLikeNote } from "./table-notes.ts";
import { findHeader, headerSearch, wrongTemplate } from "./template.ts";

/** Rows at the end that may be notes instead of records. */
const footerSearch = 5;

/** Checks the rows of a table as they come. */
export async function checkTable(context: FileContext, batches: AsyncIterable<TableRow[]>): Promise<CheckedContent> {
  const { file, signal } = context;
  const skippedRows: number[] = [];
  let table: ReturnType<typeof openTable> | undefined;
  const waiting: TableRow[] = [];
  for await (const batch of batches) {
    signal?.throwIfAborted();
    let rows: readonly TableRow[] = batch;
    if (table === undefined) {
      waiting.push(...batch);
      if (waiting.length < headerSearch) continue;
      table = openTable(context, waiting, skippedRows);
      rows = table.rest;
    }
    for (const row of rows) table.check(row);
  }
  if (table === undefined) {
    table = openTable(context, waiting, skippedRows);
    for (const row of table.rest) table.check(row);
  }
  table.finish();
  if (context.records === 0) {
    throw new Unreadable("no-records", { header: table.headerRow }, { file, row: table.headerRow });
  }
  const { header, headerRow } = table;
  return { recordType: header.recordType, headerRow, skippedRows, columns: header.columns };
}

/** Finds the header and makes what checks the rows below it. */
function openTable(context: FileContext, rows: readonly TableRow[], skippedRows: number[]) {
  const { version, regime, asOf, mapping, isPublicCopy, resolvers, codeLists, listener, reporter, rule } = context;
  const found = findHeader(rows, resolvers, mapping);
  if (found === undefined || !found.header.isRecognised) throw wrongTemplate(context, rows, found);
  const { header, index } = found;
  listener.onType(header.recordType);
  const headerRow = rows[index]?.row ?? 1;
  skippedRows.push(...rows.slice(0, index).map(({ row }) => row));
  reportColumns(context, header, headerRow, rows[index]?.line ?? 1);

  const width = header.columns.length;
  const absent = new Set(
    header.recordType.fields.filter(({ inTable, kind }) => inTable || kind === "codes").map(({ path }) => path),
  );
  for (const { field } of header.columns) if (field !== undefined) absent.delete(field.path);
  const check = createRecordCheck(version, header.recordType, { regime, asOf, absent, isPublicCopy });
  const readRow = createRowReader(header.columns, header.recordType, codeLists);
  const columnOf = columnFinder(header.columns);
  listener.onColumns?.(columnOf, header.columns);
  const headerCells = header.columns.map((column) => column.header).join("\u0000");
  const nameless = header.columns.filter((column) => isBlank(column.header));
  const inUse = new Set<Column>();
  let held: TableRow[] = [];

  const checkRow = (row: TableRow) => {
    context.records++;
    if (isRagged(row.cells, width)) {
      reporter.at({ row: row.row, line: row.line });
      reporter.report(rule("row-of-wrong-width"), "", { actual: row.cells.length, expected: width });
      reporter.close();
      return;
    }
    reporter.at({ row: row.row, line: row.line }, columnOf, row.cells, header.recordType);
    const record = readRow(row.cells);
    listener.onRead?.(record, row.cells);
    reporter.close(check(record, reporter));
    for (const column of nameless) if (!isBlank(row.cells[column.index] ?? "")) inUse.add(column);
  };
  const release = () => {
    for (const row of held) checkRow(row);
    held = [];
  };
  return {
    header,
    headerRow,
    rest: rows.slice(index + 1),
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
    finish() {
      for (const column of inUse) {
        reporter.at({ row: headerRow, column: column.letter, header: column.header });
        reporter.report(rule("column-unknown"), "", { name: column.letter });
        reporter.end();
      }
      for (const { rule: idle, absentField } of check.unable) {
        listener.onSkip(idle, "missing-column", absentField, context.records);
      }
      skippedRows.push(...held.map(({ row }) => row));
      held = [];
    },
  };
}

/** Says once what is wrong with the columns. */
function reportColumns(
  { reporter, rule }: FileContext,
  { missing, unknown, repeated }: Header,
  row: number,
  line: number,
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
