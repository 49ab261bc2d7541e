import { decodeSource, type Survey } from "../../read/encoding.ts";
import type { Source } from "../../read/source.ts";
import { readTable } from "../../read/table.ts";
import type { Overflow } from "../dataset/buckets.ts";
import type { FileComparison } from "../file-comparison.ts";
import type { FileContext, FileListener } from "../file-context.ts";
import type { FileResults } from "../file-results.ts";
import { createRecordReporter } from "../record-reporter.ts";
import { type CutTable, openRows } from "../table-check.ts";
import { CellText } from "./cell-text.ts";
import type { CostMeter } from "./cost-meter.ts";
import type { KernelEngine } from "./kernel.ts";
import type { KeyComparison } from "./key-comparison.ts";
import { checkRanges, MisfitRanges, type ThreadPool } from "./parallel.ts";
import { RangeCheck } from "./range-check.ts";
import type { TableSetup } from "./range-thread.ts";
import { RowFault, type ScanOptions, scanRows } from "./scan-rows.ts";
import { createCuttingKernel } from "./table-kernel.ts";
import { createTablePlan, fullRecord, mostColumns } from "./table-plan.ts";

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

/** Below so many bytes of a source, making the automata ready takes longer than checking its rows one by one. */
const worthwhile = 1 << 20;

/** Whether a table can be checked by bytes: nobody wants its records as such, and it is not too wide. */
export function canCheckByBytes(
  { isPublicCopy }: FileContext,
  { table }: CutTable,
  bytes: number,
  { results, isForced }: ByteTableOptions,
): boolean {
  return (
    (isForced || bytes >= worthwhile) &&
    !isPublicCopy &&
    !results.wantsRecords &&
    table.header.columns.length <= mostColumns
  );
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
  const keys = comparison.startKeys(fullRecord(plan), encoding, overflow);
  try {
    if (!(await checkInParallel())) await checkAlone();
  } catch (problem) {
    if (!(problem instanceof RowFault)) throw problem;
    await findFault(context, source, survey, separator);
  }
  if (keys !== undefined) {
    comparison.finishKeys(keys, keys.records);
    await compareRepeated(context, source, survey, { table, separator }, { results, comparison }, keys);
  }

  async function checkAlone(): Promise<void> {
    const check = new RangeCheck({
      context,
      results,
      plan,
      rows: table,
      encoding,
      separator,
      ...(keys && { putWhole: comparison.put }),
      ...(meter && { meter }),
      ...(engine && { engine }),
    });
    const range = { from: survey.bom, to: Number.POSITIVE_INFINITY };
    await check.check(source, range, { ...scanning, skip: table.headerRow, ...(keys && { keys }) });
    check.finish();
  }

  /** With several threads, where there are any and the work is worth them; false where it must be done without. */
  async function checkInParallel(): Promise<boolean> {
    if (pool === undefined || source.chunksFrom === undefined || results.wantsFindings) return false;
    if (survey.bytes < pool.rangeSize * 2 || (keys?.plans.some(({ way }) => way === "whole") ?? true)) return false;
    const { file, asOf, mapping } = context;
    const setup: TableSetup = {
      ...results.setup,
      file,
      standard: version.version,
      recordType: table.header.recordType.id,
      regime: regime.id,
      asOf,
      headers: table.header.columns.map(({ header }) => header),
      headerRow: table.headerRow,
      encoding,
      separator,
      isMeasured: meter !== undefined,
      ...(mapping && { mapping }),
      ...(engine && { engine }),
    };
    try {
      await checkRanges(context, source, survey, { table, separator }, setup, {
        pool,
        results,
        keys,
        ...(meter && { meter }),
        ...(scanning.onBytes && { onBytes: scanning.onBytes }),
      });
      return true;
    } catch (problem) {
      if (problem instanceof MisfitRanges) return false;
      throw problem;
    }
  }
}

/** The reader of text says what is wrong with a row that the kernel left to it. */
async function findFault({ file }: FileContext, source: Source, survey: Survey, separator: string): Promise<never> {
  for await (const _ of readTable(decodeSource(source, survey), { file, separator }));
  throw new Error("the reader of text finds nothing wrong with a row that the kernel could not cut");
}

/** Reads the rows once more whose key may occur again, and puts them into the comparison. */
async function compareRepeated(
  context: FileContext,
  source: Source,
  survey: Survey,
  { table, separator }: CutTable,
  { results, comparison }: Pick<ByteTableOptions, "results" | "comparison">,
  keys: KeyComparison,
): Promise<void> {
  const repeated = keys.plans.map(({ way }, index) => (way === "hashed" ? keys.hashes[index]?.repeated() : undefined));
  if (!repeated.some((rows) => rows !== undefined && rows.size > 0)) return;
  const { file, signal } = context;
  // Here a row is only looked at again: whatever is to be said of it by itself was said when it was checked.
  const listener: FileListener = {
    onType() {},
    onFinding() {},
    onSkip() {},
    onRecord(worst, { row, line }, checked) {
      if (checked === undefined) return;
      const { subject, malformed } = checked;
      const recordType = table.header.recordType.id;
      const record = { recordType, record: subject, malformed, row, line, isInvalid: results.fails(worst) };
      for (const [index, { emission }] of keys.plans.entries()) {
        if (repeated[index]?.has(row)) comparison.put(emission, record);
      }
    },
  };
  const reporter = createRecordReporter(file, listener);
  const again = openRows({ ...context, listener, reporter }, table.header, []);
  const { encoding, bom } = survey;
  const kernel = createCuttingKernel(table.header.columns.length, encoding, separator);
  const text = new CellText(kernel, encoding, table.header.columns.length);
  await scanRows(
    kernel,
    source,
    { from: bom, to: Number.POSITIVE_INFINITY },
    {
      isWaiting: false,
      visit(index, row, line) {
        if (!repeated.some((rows) => rows?.has(row))) return;
        const cells = text.row(index, separator);
        if (cells === undefined) return;
        again.check({ cells, row, line });
        again.release();
      },
    },
    signal && { signal },
  );
}
