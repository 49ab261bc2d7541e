import type { KernelEngine } from "../../base/kernel-host.ts";
import type { Survey } from "../../read/encoding.ts";
import type { Source } from "../../read/source.ts";
import type { FileContext } from "../file-context.ts";
import type { FileResults } from "../file-results.ts";
import type { OpenRows } from "../table-check.ts";
import type { CostMeter } from "./cost-meter.ts";
import type { KeyComparison } from "./key-comparison.ts";
import type { CheckedRange, LineCut, RangeJob, RangeSetup, RangeThread, TableCut } from "./range-thread.ts";

/** Threads that check ranges of a table side by side. */
export interface ThreadPool {
  readonly size: number;
  /** Bytes of a range. */
  readonly rangeSize: number;
  /** Bytes of the smallest source worth starting threads for: each has to get warm by itself. */
  readonly leastBytes: number;
  /** One thread for each of so many; they end with {@link ThreadPool.close}. */
  open(source: Source, setup: RangeSetup, count: number): readonly RangeThread[];
  close(): Promise<void>;
}

/** The table must be checked in one: where a range ends the next does not begin, or records must be compared as a whole. */
class MisfitRanges extends Error {}

export interface ParallelOptions {
  /** Takes in what is said of rows that are no records, and of columns without a name. */
  readonly rows: Pick<OpenRows, "addSkipped" | "inUse">;
  /** Rows at the beginning that are the header and what stands above it. */
  readonly headerRow: number;
  /** An offset, not far behind another, where a row seems to begin; nothing where none is found. */
  findStart(offset: number): Promise<number | undefined>;
  readonly results: FileResults;
  readonly keys: KeyComparison;
  readonly pool?: ThreadPool;
  readonly meter?: CostMeter;
  readonly engine?: KernelEngine;
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Checks the records of a source with several threads, where there are any and the work is worth them.
 *
 * @returns false where it must be done without; nothing has been counted then
 * @throws {RowFault} a row must be left to the reader of text
 */
export async function checkInParallel(
  context: FileContext,
  source: Source,
  survey: Survey,
  cut: TableCut | LineCut,
  options: ParallelOptions,
): Promise<boolean> {
  const { results, pool, meter, engine } = options;
  if (pool === undefined || source.chunksFrom === undefined || results.wantsFindings) return false;
  if (survey.bytes < pool.leastBytes) return false;
  const { file, version, regime, asOf, mapping } = context;
  const setup: RangeSetup = {
    ...results.setup,
    file,
    standard: version.version,
    regime: regime.id,
    asOf,
    isMeasured: meter !== undefined,
    ...(mapping && { mapping }),
    ...(engine && { engine }),
    ...cut,
  };
  try {
    await checkRanges(context, source, survey, setup, pool, options);
    return true;
  } catch (problem) {
    if (problem instanceof MisfitRanges) return false;
    throw problem;
  }
}

/**
 * Ranges begin at offsets where rows seem to begin; in the end each must have begun where the one before it ended.
 *
 * @throws {MisfitRanges} nothing has been counted then
 */
async function checkRanges(
  context: FileContext,
  source: Source,
  { bom, bytes }: Survey,
  setup: RangeSetup,
  pool: ThreadPool,
  { rows: table, headerRow, findStart, results, keys, meter, onBytes }: ParallelOptions,
): Promise<void> {
  const { signal } = context;
  const jobs: RangeJob[] = [];
  for (let from = bom; from < bytes; ) {
    const nominal = from + pool.rangeSize;
    // A last range much shorter than the others is not worth a start of its own.
    const next = bytes - nominal < pool.rangeSize / 2 ? undefined : await findStart(nominal);
    jobs.push({ from, to: next ?? Number.POSITIVE_INFINITY, skip: jobs.length === 0 ? headerRow : 0 });
    from = next ?? bytes;
  }

  const threads = pool.open(source, setup, Math.min(pool.size, jobs.length));
  try {
    const ranges: CheckedRange[] = new Array(jobs.length);
    let following = 0;
    await Promise.all(
      threads.map(async (thread) => {
        while (following < jobs.length) {
          const index = following++;
          signal?.throwIfAborted();
          const range = await thread.check(jobs[index] as RangeJob, (count) => {
            signal?.throwIfAborted();
            onBytes?.(count);
          });
          if (range.needsWhole) throw new MisfitRanges();
          ranges[index] = range;
        }
      }),
    );
    ranges.forEach(({ end }, index) => {
      const next = jobs[index + 1];
      if (next !== undefined && next.from !== end) throw new MisfitRanges();
    });

    const before = { rows: 0, lines: 0 };
    for (const { rows, lines, records, samples, skippedRows, compared, keys: hashes } of ranges) {
      results.tally.takeSamples(samples, before);
      context.records += records;
      keys.records += compared;
      table.addSkipped(skippedRows.map((row) => row + before.rows));
      hashes.forEach((content, index) => {
        keys.hashes[index]?.addAll(content, before.rows);
      });
      before.rows += rows;
      before.lines += lines;
    }
    const rules = new Map(context.version.rules.map((rule) => [rule.id, rule]));
    for (const { tally, quality, misses, inUse, costs } of await Promise.all(
      threads.map((thread) => thread.totals()),
    )) {
      results.tally.merge(tally, results.typeId, rules);
      results.quality.merge(quality);
      for (const column of inUse) table.inUse.add(column);
      misses.forEach((count, index) => {
        keys.miss(index, count);
      });
      if (costs !== undefined) meter?.addAll(costs);
    }
  } finally {
    await pool.close();
  }
}
