/**
 * How much a finding weighs.
 * - `error`: the record breaks the standard; the file cannot be submitted
 * - `warning`: probably wrong, or wrong by a rule that is not yet binding
 * - `information`: worth knowing, never a defect
 */
export type Severity = "error" | "warning" | "information";

/** Severities from the heaviest to the lightest. */
export const severities: readonly Severity[] = ["error", "warning", "information"];

/** The heavier of two severities, where there is one before. */
export function heavier(before: Severity | undefined, severity: Severity): Severity {
  return before === undefined || severities.indexOf(severity) < severities.indexOf(before) ? severity : before;
}

/** Where in an input a finding lies. Rows and lines count from 1. */
export interface Place {
  /** Name of the input as the user gave it. */
  readonly file: string;
  /** Row as a spreadsheet shows it: title lines, header and blank lines count; a quoted line break does not. For NDJSON the line, for a JSON array the element (from 1). */
  readonly row?: number | undefined;
  /** Line of text on which the row begins; differs from `row` once a cell holds a line break. */
  readonly line?: number | undefined;
  /** Column letter of a table, `A`, `B`, … `AA`. */
  readonly column?: string | undefined;
  /** Column header as the file spells it. */
  readonly header?: string | undefined;
}

/** Arguments for the words of a finding; the words themselves are made by a report. */
export type FindingArguments = Readonly<Record<string, string | number>>;

/** One thing a check has to say about one place in the data. */
export interface Finding {
  /** Kebab-case id of the rule; for ever. */
  readonly rule: string;
  /** Short code for people, e.g. `PEN-003`. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  /** JSON pointer to the field inside the record, e.g. `/subject/creditCode`; empty for the record itself. */
  readonly path: string;
  /** The offending value as the input spells it, cut to 96 characters, personal data masked; absent where there is no value. */
  readonly value?: string | undefined;
  readonly args: FindingArguments;
}
