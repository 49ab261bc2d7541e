import type { KernelEngine } from "../../base/kernel-host.ts";
import type { RecordTypeDescription } from "../../model/published.ts";
import type { ColumnMapping } from "../../read/columns.ts";
import { createHeaderResolver } from "../../read/columns.ts";
import type { Encoding } from "../../read/encoding.ts";
import type { Source } from "../../read/source.ts";
import type { QualityCounts } from "../../report/quality.ts";
import type { ReportedFinding } from "../../report/report.ts";
import { Tally, type TallyContent } from "../../report/tally.ts";
import { createWords } from "../../report/words.ts";
import { createDatasetPlan } from "../dataset/plan.ts";
import { createFileContext, type FileContext } from "../file-context.ts";
import { FileResults, type ResultsSetup } from "../file-results.ts";
import { openObjects } from "../object-check.ts";
import { QualityCount } from "../quality-count.ts";
import { openRows } from "../table-check.ts";
import { findRecordType, findRegime, findVersion } from "../versions.ts";
import { CostMeter, type Costs } from "./cost-meter.ts";
import { createKeyPlanner, KeyComparison } from "./key-comparison.ts";
import { createObjectPlan } from "./object-plan.ts";
import { ObjectRangeCheck } from "./object-range-check.ts";
import { RangeCheck, type RangeOptions } from "./range-check.ts";
import type { ByteRange, ScannedRange } from "./scan-rows.ts";
import { createTablePlan, type TablePlan } from "./table-plan.ts";

/** Everything a thread needs to know of a file of which it checks ranges; plain data. */
export type RangeSetup = FileSetup & (TableCut | LineCut);

/** How the rows of a table are cut, and what of. */
export interface TableCut {
  readonly recordType: string;
  readonly encoding: Encoding;
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly separator: string;
}

/** Lines of JSON objects. */
export interface LineCut {
  readonly recordType: string;
  readonly encoding: "utf-8";
}

interface FileSetup extends ResultsSetup {
  readonly file: string;
  readonly standard: string;
  readonly regime: string;
  readonly asOf: string;
  readonly mapping?: ColumnMapping;
  readonly isMeasured: boolean;
  readonly engine?: KernelEngine;
}

/** Bytes of a file for one thread. */
export interface RangeJob extends ByteRange {
  /** Rows at the beginning that are the header and what stands above it. */
  readonly skip: number;
}

/** What a thread has to say of one range; rows and lines count from the beginning of the range. */
export interface CheckedRange extends ScannedRange {
  readonly records: number;
  readonly samples: readonly ReportedFinding[];
  readonly skippedRows: readonly number[];
  /** Records that could be read as such. */
  readonly compared: number;
  /** Whether there are records that must be compared as a whole, which a thread cannot do. */
  readonly needsWhole: boolean;
  /** By plan of keys, pieces of hashes. */
  readonly keys: readonly (readonly Int32Array[])[];
}

/** What a thread has to say of all its ranges together. */
export interface ThreadTotals {
  readonly tally: TallyContent;
  readonly quality: QualityCounts;
  /** Records by plan of keys whose key is wrong. */
  readonly misses: readonly number[];
  /** Columns without a name in which something stands. */
  readonly inUse: readonly number[];
  readonly costs?: Costs;
}

/** Checks ranges of one file, one after the other. */
export interface RangeThread {
  /** @throws {RowFault} a row must be left to the reader of text, and with it the whole source */
  check(job: RangeJob, onBytes: (bytes: number) => void): Promise<CheckedRange>;
  /** To be asked once, after the last range. */
  totals(): Promise<ThreadTotals>;
}

/** What checks the records of one file, range by range. */
interface RecordRanges {
  readonly plan: TablePlan;
  /** @throws {RowFault} a row must be left to the reader of text, and with it the whole source */
  check(range: ByteRange, options: RangeOptions): Promise<ScannedRange>;
  finish(): void;
  /** Rows that are no records, so far. */
  readonly skippedRows: readonly number[];
  readonly inUse: ReadonlySet<number>;
}

interface RangesOptions {
  readonly source: Source;
  readonly context: FileContext;
  readonly results: FileResults;
  readonly recordType: RecordTypeDescription;
  readonly meter?: CostMeter;
  readonly engine?: KernelEngine;
}

function openTableRanges({ headers, encoding, separator }: TableCut, options: RangesOptions): RecordRanges {
  const { source, context, recordType } = options;
  const { version, regime, mapping } = context;
  const header = createHeaderResolver(recordType).resolve(headers, mapping);
  const rows = openRows(context, header, []);
  const plan = createTablePlan(version, recordType, header.columns, rows.recordCheck, regime);
  const check = new RangeCheck({ ...options, plan, rows, encoding, separator });
  return {
    plan,
    check: (range, rangeOptions) => check.check(source, range, rangeOptions),
    finish: () => check.finish(),
    get skippedRows() {
      return rows.skippedRows;
    },
    inUse: rows.inUse,
  };
}

function openObjectRanges(options: RangesOptions): RecordRanges {
  const { source, context, recordType } = options;
  const objects = openObjects(context, recordType);
  const plan = createObjectPlan(context.version, recordType, objects.recordCheck, context.regime);
  if (plan === undefined) throw new Error(`objects of ${recordType.id} cannot be checked by bytes`);
  const check = new ObjectRangeCheck({ ...options, plan, objects });
  return {
    plan,
    check: (range, rangeOptions) => check.check(source, range, rangeOptions),
    finish: () => check.finish(),
    skippedRows: [],
    inUse: new Set(),
  };
}

/**
 * Makes a thread over a source that can be read from any offset.
 *
 * @param now milliseconds, for what is measured
 */
export function createRangeThread(source: Source, setup: RangeSetup, now: () => number): RangeThread {
  const { standard, asOf, language, failOn, mapping, encoding } = setup;
  const version = findVersion(standard);
  const regime = findRegime(version, setup.regime);
  const recordType = findRecordType(version, setup.recordType);
  const words = createWords(version, language);
  const tally = new Tally(words, setup.maxSamples);
  const quality = new QualityCount(false);
  let keys: KeyComparison | undefined;
  const results = new FileResults({
    tally,
    words,
    quality,
    setup: { language, failOn, maxSamples: setup.maxSamples },
    wantedType: recordType.id,
    comparison: { open() {}, columns() {}, add: (record) => keys?.addRecord(record) },
  });
  const context = createFileContext(
    setup.file,
    { version, regime, asOf, recordType, ...(mapping && { mapping }) },
    results,
  );
  results.onType(recordType);
  const meter = setup.isMeasured ? new CostMeter(now) : undefined;
  const options: RangesOptions = {
    source,
    context,
    results,
    recordType,
    ...(meter && { meter }),
    ...(setup.engine && { engine: setup.engine }),
  };
  const ranges = "headers" in setup ? openTableRanges(setup, options) : openObjectRanges(options);
  const emissions = createDatasetPlan(version, regime, [recordType.id]).emissions(recordType.id);
  const keyPlans = createKeyPlanner(ranges.plan, version)(emissions);
  const misses = keyPlans.map(() => 0);

  return {
    async check({ skip, ...range }, onBytes) {
      keys = new KeyComparison(keyPlans, encoding, { misses });
      const before = context.records;
      const skipped = ranges.skippedRows.length;
      tally.startPart();
      const scanned = await ranges.check(range, { skip, keys, onBytes });
      return {
        ...scanned,
        records: context.records - before,
        samples: tally.samples,
        skippedRows: ranges.skippedRows.slice(skipped),
        compared: keys.records,
        needsWhole: keys.wholes > 0,
        keys: keys.hashes.map(({ content }) => content),
      };
    },
    async totals() {
      ranges.finish();
      return {
        tally: tally.content,
        quality: quality.counts,
        misses,
        inUse: [...ranges.inUse],
        ...(meter && { costs: meter.costs }),
      };
    },
  };
}
