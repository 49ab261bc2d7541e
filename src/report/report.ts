import type { FindingArguments, Severity } from "../finding/finding.ts";
import type { QualityFigure } from "./quality.ts";

/** Language of the words in a report. */
export type Language = "zh" | "en";

/** A finding with its words, as the reports show it. `row` and `line` count from 1. */
export interface ReportedFinding {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly row: number | null;
  readonly line: number | null;
  /** Column letter, or null where the input is no table or the finding has no column. */
  readonly column: string | null;
  readonly header: string | null;
  /** JSON pointer inside the record. */
  readonly path: string;
  /** Offending value, masked where personal, at most 96 characters. */
  readonly value: string | null;
  readonly args: FindingArguments;
  /** What is wrong. */
  readonly message: string;
  /** How to put it right. */
  readonly fix: string;
  /** Clause of the standard, `document#anchor`. */
  readonly clause: string;
  /** The clause as people cite it: document, number, heading; e.g. `标识 4.1 统一社会信用代码`. */
  readonly clauseTitle: string;
  /** Law or standard and article the rule rests on. */
  readonly source: string;
}

/** How often a rule fired in a column; exact, never capped. */
export interface RuleCount {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  /** Column header in a table, JSON pointer elsewhere, "" for the whole record or file. */
  readonly header: string;
  readonly count: number;
  /** What the rule says is wrong, in the report's language. */
  readonly title: string;
}

/** A check that was not made, and why. */
export interface NotChecked {
  readonly rule: string;
  readonly code: string;
  /** Machine-readable reason: `missing-column`, `malformed-field`, `calendar`, `parameter`, `event-date`, `law`, `no-other-records`, `too-many-records`. */
  readonly reason: string;
  /** Reason in the report's language. */
  readonly message: string;
  /** Number of records concerned. */
  readonly count: number;
}

/** How a column of a table was understood. */
export interface ReportedColumn {
  readonly column: string;
  readonly header: string;
  /** JSON pointer of the field, or null for a column that is not part of the record type. */
  readonly field: string | null;
  /** Title of the field in the report's language, or null. */
  readonly title: string | null;
}

/** One input as it was read. */
export interface ReportedInput {
  readonly file: string;
  readonly format: "csv" | "ndjson" | "json" | "xml" | "xlsx";
  readonly encoding: "utf-8" | "gb18030";
  readonly bytes: number;
  readonly records: number;
  /** Lower-case hexadecimal; null where the face that read the bytes made no digest. */
  readonly sha256: string | null;
  /** Record type the input was checked as. */
  readonly recordType: string;
  /** Its title in the report's language. */
  readonly recordTypeTitle: string;
  /** Row of the header in a table, else null. */
  readonly headerRow: number | null;
  /** Rows of titles above the header and of notes under the data that were not taken for records. */
  readonly skippedRows: readonly number[];
  readonly columns: readonly ReportedColumn[];
  readonly quality: readonly QualityFigure[];
}

/** Everything a report knows. The JSON report is exactly this object; its schema is `report.schema.json`. */
export interface ValidationReport {
  readonly outcome: "valid" | "invalid" | "unreadable";
  readonly standard: string;
  /** Record type of the first input that could be read. */
  readonly recordType: { readonly id: string; readonly title: string } | null;
  readonly regime: string;
  readonly asOf: string;
  readonly failOn: "error" | "warning";
  readonly language: Language;
  readonly generator: { readonly name: string; readonly version: string };
  readonly inputs: readonly ReportedInput[];
  readonly records: { readonly read: number; readonly valid: number; readonly invalid: number };
  /** Data quality after GB/T 36344-2018 over all inputs. */
  readonly quality: readonly QualityFigure[];
  /** Totals by severity over all counts. */
  readonly totals: Readonly<Record<Severity, number>>;
  /** Errors first, then by count, largest first. */
  readonly counts: readonly RuleCount[];
  /** Samples in file order, at most `maxSamples` per rule and column. */
  readonly findings: readonly ReportedFinding[];
  readonly maxSamples: number;
  readonly notChecked: readonly NotChecked[];
  /** Why the input could not be read; null unless `outcome` is `unreadable`. */
  readonly problem: {
    readonly code: string;
    readonly file: string | null;
    readonly message: string;
    readonly fix: string;
  } | null;
}

/** Receives the text of a report; the caller owns the file behind it. */
export interface ReportSink {
  write(text: string): void;
}

/**
 * Turns findings into one format. `onFinding` sees every finding in file order (uncapped) for formats that list all of
 * them; `onEnd` sees the whole report once.
 */
export interface Reporter {
  onFinding?(finding: ReportedFinding): void;
  onEnd(report: ValidationReport): void;
}

/** Makes a reporter that writes to `sink`. One per file in this folder, named after its format. */
export type ReporterFactory = (sink: ReportSink, options: { readonly language: Language }) => Reporter;
