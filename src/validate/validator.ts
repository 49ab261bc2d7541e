import type { KernelEngine } from "../base/kernel-host.ts";
import { once } from "../base/once.ts";
import type { Severity } from "../finding/finding.ts";
import { Unreadable } from "../finding/unreadable.ts";
import { createLibrary } from "../language/library.ts";
import type { RecordTypeDescription } from "../model/published.ts";
import type { ColumnMapping } from "../read/columns.ts";
import type { Encoding } from "../read/encoding.ts";
import type { Gunzip } from "../read/inflate.ts";
import type { SheetReading } from "../read/open-input.ts";
import type { PageStore } from "../read/page-store.ts";
import { type Source, sourceOfBytes } from "../read/source.ts";
import { qualityFigures, sumOfQuality } from "../report/quality.ts";
import type { Language, NotChecked, ReportedFinding, ReportedInput, ValidationReport } from "../report/report.ts";
import { Tally } from "../report/tally.ts";
import { createWords } from "../report/words.ts";
import type { Overflow } from "./dataset/buckets.ts";
import { createDatasetCheck, type DatasetCheck } from "./dataset/dataset-check.ts";
import { checkFile, type FileSummary, type Progress } from "./file-check.ts";
import { FileComparison } from "./file-comparison.ts";
import { FileResults } from "./file-results.ts";
import { generator } from "./generator.generated.ts";
import { LocatedFinding } from "./located-finding.ts";
import { masked } from "./masking.ts";
import { QualityCount } from "./quality-count.ts";
import { type CheckedRecord, createRecordCheck } from "./record-check.ts";
import { listPath } from "./shape-findings.ts";
import type { StandardSchema } from "./standard-schema.ts";
import type { CostMeter } from "./table/cost-meter.ts";
import type { ThreadPool } from "./table/parallel.ts";
import { findRecordType, findRegime, findVersion } from "./versions.ts";

/** What a validator checks against. */
export interface ValidatorOptions {
  /** Version of the standard; the draft `next` unless told otherwise. */
  readonly standard?: string;
  /** Record type, e.g. `administrative-penalty`. Needed for single records; found out from the headers of a file when absent. */
  readonly type?: string;
  /** Publicity system whose deadlines apply: `necips` (default) or `creditchina`. */
  readonly regime?: string;
  /** Day of checking, `YYYY-MM-DD`. The same bytes and day give the same report for ever; nothing here reads the clock. */
  readonly asOf: string;
  /** Language of the words; `zh` unless told otherwise. */
  readonly language?: Language;
  /** The lightest severity that makes a record invalid; `error` unless told otherwise. */
  readonly failOn?: "error" | "warning";
  /** The data are a public copy: what must not be public is looked for, and what is not public may be missing. */
  readonly isPublicCopy?: boolean;
}

/**
 * What came of checking one record:
 * - `valid`: nothing at or above the failing severity; `findings` may hold warnings and information
 * - `invalid`: `findings` says what is wrong
 */
export interface RecordOutcome {
  readonly kind: "valid" | "invalid";
  readonly findings: readonly ReportedFinding[];
  readonly notChecked: readonly NotChecked[];
}

/** A record of a file as it was read and checked by itself. */
export interface ReadRecord extends CheckedRecord {
  /** The record with everything that was read, words for no value included. */
  readonly asRead: unknown;
  readonly recordType: RecordTypeDescription;
  /** Index of the source. */
  readonly file: number;
  readonly row: number;
}

/** How files are read and what is told while they are. */
export interface FileOptions {
  readonly encoding?: "auto" | Encoding;
  /** Name or number, from 1, of the sheet of a workbook; otherwise the first visible one with a table is read. */
  readonly sheet?: string;
  /** Whether only text that is neither packed nor XML will do, as for a copy of it. */
  readonly isPlainOnly?: boolean;
  /** Told of every workbook, when it has been read: which of its sheets was. */
  readonly onSheet?: (source: Source, reading: SheetReading) => void;
  readonly mapping?: ColumnMapping;
  /** Samples kept per rule and column; 20 unless told otherwise. Counts are exact all the same. */
  readonly maxSamples?: number;
  /** Sees every finding, in file order. */
  readonly onFinding?: (finding: ReportedFinding) => void;
  readonly onProgress?: (source: Source, progress: Progress) => void;
  /** Sees every record after its own check, before it is compared with others; only good until the call returns. */
  readonly onRecordRead?: (record: ReadRecord) => void;
  /** Takes what the comparison of records with each other needs beyond a certain size; all is kept in memory without it. */
  readonly overflow?: Overflow;
  /** Makes the digest of an input; `sha256` is null in the report without it. */
  /** What the runtime has to tell whether bytes are well-formed UTF-8; done here, more slowly, without it. */
  readonly isUtf8?: (bytes: Uint8Array) => boolean;
  /** What the runtime has to unpack gzip and workbooks with; the platform's own decompressor, more slowly, without it. */
  readonly gunzip?: Gunzip;
  /** Makes room outside of memory for the texts of a workbook with very many; all are kept in memory without it. */
  readonly openStore?: () => PageStore;
  readonly createDigest?: () => { update(bytes: Uint8Array): void; hex(): string };
  readonly signal?: AbortSignal;
  /**
   * Whether tables are checked by bytes, which finds the same and is faster; large ones are unless told otherwise, for
   * it takes a moment to make ready.
   */
  readonly byBytes?: boolean;
  /** Measures what rules and columns cost, of tables that are checked by bytes. */
  readonly meter?: CostMeter;
  /** Threads for tables that are checked by bytes; one does all without. */
  readonly threads?: ThreadPool;
  /** What recognises the cells of tables that are checked by bytes; WebAssembly unless told otherwise, where there is any. */
  readonly engine?: KernelEngine;
}

/** Checks records and files of credit data against one version of the standard. */
export interface Validator<Value = unknown> extends StandardSchema<Value> {
  /** Checks one record in memory; `type` must have been given. */
  validateRecord(record: unknown): RecordOutcome;
  /** Checks one file in memory. An unreadable file is an outcome, not an exception. */
  validateBytes(name: string, bytes: Uint8Array, options?: FileOptions): Promise<ValidationReport>;
  /** Checks files one after the other into one report. An unreadable file ends the report with the outcome `unreadable`. */
  validateSources(sources: readonly Source[], options?: FileOptions): Promise<ValidationReport>;
}

/**
 * Makes a validator. It may be used any number of times.
 *
 * @throws {Unreadable} `unknown-name` for a version, record type or regime that does not exist
 */
export function createValidator<Value = unknown>(options: ValidatorOptions): Validator<Value> {
  const { standard = "next", asOf, language = "zh", failOn = "error", isPublicCopy = false } = options;
  const version = findVersion(standard);
  const regime = findRegime(version, options.regime ?? "necips");
  const recordType = options.type === undefined ? undefined : findRecordType(version, options.type);
  const words = createWords(version, language);
  const rules = once(() => new Map(version.rules.map((rule) => [rule.id, rule])));
  const fails = (severity: Severity | undefined) =>
    severity === "error" || (failOn === "warning" && severity === "warning");
  let recordCheck: ReturnType<typeof createRecordCheck> | undefined;

  const validator: Validator<Value> = {
    validateRecord(record) {
      if (recordType === undefined)
        throw new Unreadable("usage", { problem: "没有指定记录类型", hint: "createValidator({ type: … })" });
      recordCheck ??= createRecordCheck(version, recordType, { regime, asOf, isPublicCopy });
      const fields = new Map(recordType.fields.map((field) => [field.path, field]));
      const surroundings = {
        place: { file: "" },
        cell: undefined,
        fieldAt: (path: string) => fields.get(path) ?? fields.get(listPath(path)),
      };
      const findings: ReportedFinding[] = [];
      const tally = new Tally(words, 0);
      recordCheck(record, {
        onFinding: (finding) =>
          findings.push(words.report(new LocatedFinding(finding, undefined, surroundings), recordType.id)),
        onSkip: (rule, reason, detail) => tally.skip(rule, reason, detail, recordType.id, 1),
      });
      const kind = findings.some(({ severity }) => fails(severity)) ? "invalid" : "valid";
      return { kind, findings, notChecked: tally.notChecked };
    },

    validateBytes: (name, bytes, fileOptions) => validator.validateSources([sourceOfBytes(name, bytes)], fileOptions),

    async validateSources(sources, fileOptions = {}) {
      const { encoding, mapping, maxSamples = 20, onFinding, onProgress, createDigest, signal } = fileOptions;
      const { onRecordRead, overflow, byBytes, meter, threads, engine, sheet, onSheet, isPlainOnly } = fileOptions;
      const tally = new Tally(words, maxSamples);
      // Of a single file the type is known before the first record, and what no other file can bring need not be kept.
      const isAlone = sources.length === 1;
      let dataset: DatasetCheck | undefined;
      const qualities: QualityCount[] = [];
      const datasetFor = ({ id }: RecordTypeDescription) => {
        dataset ??= createDatasetCheck({
          version,
          regime,
          asOf,
          library: createLibrary(version),
          ...(isAlone && { types: [id] }),
          ...(overflow && { overflow }),
        });
        return dataset;
      };
      const inputs: Omit<ReportedInput, "quality">[] = [];
      let problem: ValidationReport["problem"] = null;
      let type: RecordTypeDescription | undefined = recordType;

      for (const [file, source] of sources.entries()) {
        const digest = createDigest?.();
        const forget = tally.mark();
        const quality = new QualityCount(isPublicCopy);
        const comparison = new FileComparison(source.name, datasetFor, isAlone);
        const results = new FileResults({
          tally,
          words,
          quality,
          setup: { language, failOn, maxSamples },
          comparison,
          ...(recordType && { wantedType: recordType.id }),
          ...(onFinding && { onFinding }),
          ...(onRecordRead && { onRecordRead: (record) => onRecordRead({ ...record, file }) }),
        });
        try {
          const summary = await checkFile(
            source,
            {
              version,
              regime,
              asOf,
              ...(recordType && { recordType }),
              ...(encoding && { encoding }),
              ...(sheet !== undefined && { sheet }),
              ...(isPlainOnly !== undefined && { isPlainOnly }),
              ...(mapping && { mapping }),
              isPublicCopy,
              ...(fileOptions.isUtf8 && { isUtf8: fileOptions.isUtf8 }),
              ...(fileOptions.gunzip && { gunzip: fileOptions.gunzip }),
              ...(fileOptions.openStore && { openStore: fileOptions.openStore }),
              ...(signal && { signal }),
              ...(digest && { onBytes: (bytes: Uint8Array) => digest.update(bytes) }),
              ...(onProgress && { onProgress: (progress: Progress) => onProgress(source, progress) }),
              ...(byBytes !== false && {
                byBytes: {
                  isForced: byBytes === true,
                  results,
                  comparison,
                  ...(overflow && { overflow }),
                  ...(meter && { meter }),
                  ...(threads && { pool: threads }),
                  ...(engine && { engine }),
                },
              }),
            },
            results,
          );
          if (summary.sheet !== undefined) onSheet?.(source, summary.sheet);
          type ??= summary.recordType;
          qualities.push(quality);
          inputs.push(describeInput(summary, digest?.hex() ?? null));
        } catch (caught) {
          // A report that cannot be written says nothing about the input.
          if (!(caught instanceof Unreadable) || caught.code === "write-failed") throw caught;
          forget();
          const { describeUnreadable } = await import("../report/unreadable-words.ts");
          problem = { code: caught.code, file: source.name, ...describeUnreadable(caught, language) };
          break;
        }
      }

      if (problem === null) {
        const steps = dataset?.finish({
          onFinding: (finding, type, file) => {
            tally.add(finding, type);
            const rule = rules().get(finding.rule);
            if (rule?.relation === "unique") (qualities[file] as QualityCount).counts.duplicates++;
            if (rule !== undefined && rule.severity !== "information") qualities[file]?.broken(rule.dimension);
            onFinding?.(words.report(finding, type));
          },
          onJudged: ({ dimension }, file) => qualities[file]?.judged(dimension),
          onSkip: (rule, reason, detail, type, count) => tally.skip(rule, reason, detail, type, count),
          onRecordChanged: (worst, file) => {
            if (fails(worst)) tally.invalid++;
            if (worst === "error") (qualities[file] as QualityCount).counts.dirtyRecords++;
          },
        });
        for (const _ of steps ?? []) {
          await turn();
          signal?.throwIfAborted();
        }
      }

      const { totals, counts, samples, notChecked, read, invalid } = tally;
      const isInvalid = totals.error > 0 || (failOn === "warning" && totals.warning > 0);
      return {
        outcome: problem !== null ? "unreadable" : isInvalid ? "invalid" : "valid",
        standard: version.version,
        recordType: type === undefined ? null : { id: type.id, title: type.title[language] },
        regime: regime.id,
        asOf,
        failOn,
        language,
        generator,
        inputs: inputs.map((input, index) => ({
          ...input,
          quality: qualityFigures((qualities[index] as QualityCount).counts, language),
        })),
        records: { read, valid: read - invalid, invalid },
        quality: qualityFigures(sumOfQuality(qualities.map(({ counts }) => counts)), language),
        totals,
        counts,
        findings: samples,
        maxSamples,
        notChecked,
        problem,
      };
    },

    "~standard": {
      version: 1,
      vendor: "creditspec",
      validate(value) {
        const { kind, findings } = validator.validateRecord(value);
        if (kind === "valid") return { value: value as Value };
        return {
          issues: findings
            .filter(({ severity }) => fails(severity))
            .map(({ message, path }) => ({
              message,
              path: path
                .split("/")
                .slice(1)
                .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll("~1", "/").replaceAll("~0", "~"))),
            })),
        };
      },
    },
  };
  return validator;

  function describeInput(summary: FileSummary, sha256: string | null): Omit<ReportedInput, "quality"> {
    const { file, format, bytes, records, headerRow, skippedRows, columns } = summary;
    return {
      file,
      format,
      encoding: summary.encoding,
      bytes,
      records,
      sha256,
      recordType: summary.recordType.id,
      recordTypeTitle: summary.recordType.title[language],
      headerRow,
      skippedRows,
      columns: columns.map(({ letter, header, field }) => ({
        column: letter,
        header: masked(header),
        field: field?.path ?? null,
        title: field?.title[language] ?? null,
      })),
    };
  }
}

/** Lets what waits have its turn, so that an abort is heard in the middle of long work. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
