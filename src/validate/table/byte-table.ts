import type { KernelEngine } from "../../base/kernel-host.ts";
import { decodeSource, type Survey } from "../../read/encoding.ts";
import type { Source } from "../../read/source.ts";
import { readTable } from "../../read/table.ts";
import type { Overflow } from "../dataset/buckets.ts";
import type { FileComparison } from "../file-comparison.ts";
import type { FileContext } from "../file-context.ts";
import type { FileResults } from "../file-results.ts";
import { type CutTable, openRows } from "../table-check.ts";
import { CellText } from "./cell-text.ts";
import type { CostMeter } from "./cost-meter.ts";
import { createKeyPlanner, KeyComparison } from "./key-comparison.ts";
import { checkInParallel, type ThreadPool } from "./parallel.ts";
import { RangeCheck } from "./range-check.ts";
import { compareRepeated } from "./repeated-records.ts";
import { findRowStart } from "./row-start.ts";
import { RowFault, type ScanOptions, scanRows } from "./scan-rows.ts";
import { createCuttingKernel } from "./table-kernel.ts";
import { createTablePlan, mostColumns } from "./table-plan.ts";

/** What the check of a table by bytes needs beside what every check does. */
export interface ByteTableOptions {
  /** Whether small tables are checked by bytes, too. */
  readonly isForced: boolean;
  readonly results: FileResults;
  readonly comparison: FileComparison;
  readonly overflow?: Overflow;
  readonly meter?: CostMeter;
  readonly engine?: KernelEngine;
  readonly pool?: ThreadPool;
}

/** Whether a table is not too wide to be checked by bytes. */
export function fitsInColumns({ table }: CutTable): boolean {
  return table.header.columns.length <= mostColumns;
}

/**
 * Checks the rows of a table without making strings of what is right. The findings are those of the check of whole rows, in the
 * same order.
 *
 * @throws {Unreadable} as {@link readTable}
 */
export async function checkRowsByBytes(
  context: FileContext,
  source: Source,
  survey: Survey,
  { table, separator }: CutTable,
  { results, comparison, overflow, meter, engine, pool }: ByteTableOptions,
  scanning: ScanOptions,
): Promise<void> {
  const { version, regime } = context;
  const { encoding } = survey;
  const plan = createTablePlan(version, table.header.recordType, table.header.columns, table.recordCheck, regime);
  const planKeys = createKeyPlanner(plan, version);
  const keys = comparison.startKeys((emissions) => new KeyComparison(planKeys(emissions), encoding, { overflow }));
  try {
    if (!(await shared())) await checkAlone();
  } catch (problem) {
    if (!(problem instanceof RowFault)) throw problem;
    await findFault(context, source, survey, separator);
  }
  if (keys !== undefined) {
    comparison.finishKeys(keys, keys.records);
    const recordType = table.header.recordType.id;
    await compareRepeated(context, { results, comparison, keys, recordType }, (again, isWanted) =>
      readAgain(again, source, survey, { table, separator }, isWanted),
    );
  }

  async function checkAlone(): Promise<void> {
    const check = new RangeCheck({
      context,
      results,
      plan,
      rows: table,
      encoding,
      separator,
      ...(keys ? { putWhole: comparison.put } : { addWhole: (record) => comparison.add(record) }),
      ...(meter && { meter }),
      ...(engine && { engine }),
    });
    const range = { from: survey.bom, to: Number.POSITIVE_INFINITY };
    await check.check(source, range, { ...scanning, skip: table.headerRow, ...(keys && { keys }) });
    check.finish();
  }

  /** Whether several threads have done it; they cannot compare records as a whole. */
  async function shared(): Promise<boolean> {
    if (keys === undefined || keys.plans.some(({ way }) => way === "whole")) return false;
    const headers = table.header.columns.map(({ header }) => header);
    const cut = { recordType: table.header.recordType.id, headers, headerRow: table.headerRow, encoding, separator };
    return checkInParallel(context, source, survey, cut, {
      rows: table,
      headerRow: table.headerRow,
      findStart: (offset) => findRowStart(source, offset, { width: headers.length, separator, encoding }),
      results,
      keys,
      ...(pool && { pool }),
      ...(meter && { meter }),
      ...(engine && { engine }),
      ...(scanning.onBytes && { onBytes: scanning.onBytes }),
    });
  }
}

/** The reader of text says what is wrong with a row that the kernel left to it. */
async function findFault({ file }: FileContext, source: Source, survey: Survey, separator: string): Promise<never> {
  for await (const _ of readTable(decodeSource(source, survey), { file, separator }));
  throw new Error("the reader of text finds nothing wrong with a row that the kernel could not cut");
}

/** Reads the rows once more that are wanted. */
async function readAgain(
  context: FileContext,
  source: Source,
  { encoding, bom }: Survey,
  { table, separator }: CutTable,
  isWanted: (row: number) => boolean,
): Promise<void> {
  const { signal } = context;
  const again = openRows(context, table.header, []);
  const kernel = createCuttingKernel(table.header.columns.length, encoding, separator);
  const text = new CellText(kernel, encoding, table.header.columns.length);
  await scanRows(
    kernel,
    source,
    { from: bom, to: Number.POSITIVE_INFINITY },
    {
      isWaiting: false,
      visit(index, row, line) {
        if (!isWanted(row)) return;
        const cells = text.row(index, separator);
        if (cells === undefined) return;
        again.check({ cells, row, line });
        again.release();
      },
    },
    signal && { signal },
  );
}
