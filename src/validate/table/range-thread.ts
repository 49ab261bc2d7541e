import type { ColumnMapping } from "../../read/columns.ts";
import { createHeaderResolver } from "../../read/columns.ts";
import type { Encoding } from "../../read/encoding.ts";
import type { Source } from "../../read/source.ts";
import type { QualityCounts } from "../../report/quality.ts";
import type { ReportedFinding } from "../../report/report.ts";
import { Tally, type TallyContent } from "../../report/tally.ts";
import { createWords } from "../../report/words.ts";
import { createDatasetPlan } from "../dataset/plan.ts";
import { createFileContext } from "../file-context.ts";
import { FileResults, type ResultsSetup } from "../file-results.ts";
import { QualityCount } from "../quality-count.ts";
import { openRows } from "../table-check.ts";
import { findRecordType, findRegime, findVersion } from "../versions.ts";
import { CostMeter, type Costs } from "./cost-meter.ts";
import type { KernelEngine } from "./kernel.ts";
import { KeyComparison, planKeys } from "./key-comparison.ts";
import { RangeCheck } from "./range-check.ts";
import type { ByteRange, ScannedRange } from "./scan-rows.ts";
import { createTablePlan, fullRecord } from "./table-plan.ts";

/** Everything a thread needs to know of a table; plain data. */
export interface TableSetup extends ResultsSetup {
  readonly file: string;
  readonly standard: string;
  readonly recordType: string;
  readonly regime: string;
  readonly asOf: string;
  readonly mapping?: ColumnMapping;
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly encoding: Encoding;
  readonly separator: string;
  readonly isMeasured: boolean;
  readonly engine?: KernelEngine;
}

/** Bytes of a table for one thread. */
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

/** Checks ranges of one table, one after the other. */
export interface RangeThread {
  /** @throws {RowFault} a row must be left to the reader of text, and with it the whole source */
  check(job: RangeJob, onBytes: (bytes: number) => void): Promise<CheckedRange>;
  /** To be asked once, after the last range. */
  totals(): Promise<ThreadTotals>;
}

/** Makes a thread over a source that can be read from any offset. */
export function createRangeThread(source: Source, setup: TableSetup): RangeThread {
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
  const header = createHeaderResolver(recordType).resolve(setup.headers, mapping);
  const rows = openRows(context, header, []);
  const plan = createTablePlan(version, recordType, header.columns, rows.recordCheck, regime);
  const emissions = createDatasetPlan(version, regime, [recordType.id]).emissions(recordType.id);
  const keyPlans = planKeys(emissions, fullRecord(plan));
  const misses = keyPlans.map(() => 0);
  const meter = setup.isMeasured ? new CostMeter(() => performance.now()) : undefined;
  const check = new RangeCheck({
    context,
    results,
    plan,
    rows,
    encoding,
    separator: setup.separator,
    ...(meter && { meter }),
    ...(setup.engine && { engine: setup.engine }),
  });

  return {
    async check({ skip, ...range }, onBytes) {
      keys = new KeyComparison(keyPlans, encoding);
      const before = context.records;
      const skipped = rows.skippedRows.length;
      tally.startPart();
      const scanned = await check.check(source, range, { skip, keys, onBytes });
      keys.misses.forEach((count, index) => {
        misses[index] = (misses[index] as number) + count;
      });
      return {
        ...scanned,
        records: context.records - before,
        samples: tally.samples,
        skippedRows: rows.skippedRows.slice(skipped),
        compared: keys.records,
        keys: keys.hashes.map(({ content }) => content),
      };
    },
    async totals() {
      check.finish();
      return {
        tally: tally.content,
        quality: quality.counts,
        misses,
        inUse: [...rows.inUse],
        ...(meter && { costs: meter.costs }),
      };
    },
  };
}
