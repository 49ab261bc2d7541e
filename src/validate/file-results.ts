import type { Finding, Severity } from "../finding/finding.ts";
import type { RecordTypeDescription, RuleDescription } from "../model/published.ts";
import type { Column } from "../read/columns.ts";
import type { Language, ReportedFinding } from "../report/report.ts";
import type { Counter, Tally } from "../report/tally.ts";
import type { WordMaker } from "../report/words.ts";
import type { DatasetRecord } from "./dataset/dataset-check.ts";
import type { FileListener, RecordPlace } from "./file-context.ts";
import type { QualityCount } from "./quality-count.ts";
import type { CheckedRecord, SkipReason } from "./record-check.ts";
import type { ColumnFinder } from "./record-reporter.ts";
import type { ReadRecord } from "./validator.ts";

/** What takes in records to compare them with each other. */
export interface RecordTaker {
  open(type: RecordTypeDescription): void;
  columns(columnOf: ColumnFinder): void;
  add(record: Omit<DatasetRecord, "file">): void;
}

/** How results are told and counted. */
export interface ResultsSetup {
  readonly language: Language;
  /** The lightest severity that makes a record invalid. */
  readonly failOn: "error" | "warning";
  readonly maxSamples: number;
}

export interface FileResultsOptions {
  readonly tally: Tally;
  readonly words: WordMaker;
  readonly quality: QualityCount;
  readonly setup: ResultsSetup;
  /** Record type the file must be of; until it is recognised, findings about its columns belong to it. */
  readonly wantedType?: string;
  readonly comparison?: RecordTaker;
  readonly onFinding?: (finding: ReportedFinding) => void;
  readonly onRecordRead?: (record: Omit<ReadRecord, "file">) => void;
}

/** Gathers what the check of one file, or a part of it, has to say: counts, samples, quality, records to be compared. */
export class FileResults implements FileListener {
  readonly tally: Tally;
  readonly quality: QualityCount;
  readonly setup: ResultsSetup;
  readonly #options: FileResultsOptions;
  #type: RecordTypeDescription | undefined;
  #asRead: unknown;

  constructor(options: FileResultsOptions) {
    this.#options = options;
    this.tally = options.tally;
    this.quality = options.quality;
    this.setup = options.setup;
  }

  /** Whether somebody wants to see every finding, not only the samples. */
  get wantsFindings(): boolean {
    return this.#options.onFinding !== undefined;
  }

  /** Whether somebody wants to see every record. */
  get wantsRecords(): boolean {
    return this.#options.onRecordRead !== undefined;
  }

  /** Whether a severity makes a record invalid. */
  fails(severity: Severity | undefined): boolean {
    return severity === "error" || (severity === "warning" && this.setup.failOn === "warning");
  }

  get typeId(): string {
    return this.#type?.id ?? this.#options.wantedType ?? "";
  }

  onType(type: RecordTypeDescription): void {
    this.#type = type;
    this.quality.open(type);
    this.#options.comparison?.open(type);
  }

  onColumns(columnOf: ColumnFinder, _columns: readonly Column[]): void {
    this.#options.comparison?.columns(columnOf);
  }

  onRead(record: object): void {
    this.#asRead = record;
  }

  onRaw(rule: RuleDescription, path: string): void {
    this.quality.found(rule, path);
  }

  onJudged({ dimension }: RuleDescription): void {
    this.quality.judged(dimension);
  }

  onFinding(finding: Finding): void {
    const isSample = this.tally.count(this.tally.counterOf(finding, finding.place.header, finding.path));
    if (isSample || this.wantsFindings) this.show(finding, isSample);
  }

  /** Counts a finding about the record at hand and says whether it is wanted as a sample. */
  count(rule: RuleDescription, path: string, counter: Counter): boolean {
    this.quality.found(rule, path);
    return this.tally.count(counter);
  }

  /** Shows a finding that has been counted. */
  show(finding: Finding, isSample: boolean): void {
    const { words, onFinding } = this.#options;
    const reported = isSample ? this.tally.sample(finding, this.typeId) : words.report(finding, this.typeId);
    onFinding?.(reported);
  }

  onSkip(rule: RuleDescription, reason: SkipReason, detail: string, count: number): void {
    this.tally.skip(rule, reason, detail, this.typeId, count);
  }

  onRecord(worst: Severity | undefined, { row, line }: RecordPlace, checked: CheckedRecord | undefined): void {
    this.tally.read++;
    const isInvalid = this.fails(worst);
    if (isInvalid) this.tally.invalid++;
    this.quality.close(worst, checked);
    if (checked === undefined || this.#type === undefined) return;
    this.#options.onRecordRead?.({ ...checked, asRead: this.#asRead, recordType: this.#type, row });
    this.#options.comparison?.add({
      recordType: this.#type.id,
      record: checked.subject,
      malformed: checked.malformed,
      row,
      line,
      isInvalid,
    });
  }
}
