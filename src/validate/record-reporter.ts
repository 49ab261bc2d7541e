import { type Finding, heavier, type Place, type Severity } from "../finding/finding.ts";
import type { FieldDescription, RecordTypeDescription, RuleDescription } from "../model/published.ts";
import type { Column } from "../read/columns.ts";
import { LocatedFinding } from "./located-finding.ts";
import { masked } from "./masking.ts";
import type { RawFinding } from "./raw-finding.ts";
import type { CheckedRecord, RecordListener, SkipReason } from "./record-check.ts";
import { listPath } from "./shape-findings.ts";

/** What hears of the findings of a file, and how each record ended. */
interface ReporterListener {
  onFinding(finding: Finding): void;
  onSkip(rule: RuleDescription, reason: SkipReason, detail: string, count: number): void;
  onJudged?(rule: RuleDescription): void;
  /** Every finding as it is made, before it is shown to anybody. */
  onRaw?(rule: RuleDescription, path: string): void;
  onRecord(
    worst: Severity | undefined,
    place: { readonly row: number; readonly line: number | undefined },
    checked: CheckedRecord | undefined,
  ): void;
}

export type ColumnFinder = (path: string) => Column | undefined;

/** Finds the column of a field, also of one of several values in a cell. */
export function columnFinder(columns: readonly Column[]): ColumnFinder {
  const byPath = new Map(
    columns.flatMap((column) =>
      column.field === undefined ? [] : [[column.field.path, { ...column, header: masked(column.header) }] as const],
    ),
  );
  return (path) => byPath.get(path) ?? byPath.get(path.slice(0, path.lastIndexOf("/")));
}

/** Gives findings their place, masks their values and tells the listener how each record ended. */
export function createRecordReporter(file: string, listener: ReporterListener) {
  let place: Place = { file };
  let columnOf: ColumnFinder | undefined;
  let cells: readonly string[] | undefined;
  let fields: ReadonlyMap<string, FieldDescription> = new Map();
  let fieldsOf: RecordTypeDescription | undefined;
  let worst: Severity | undefined;

  const fieldAt = (path: string) => fields.get(path) ?? fields.get(listPath(path));

  const reporter = {
    at(
      { row: rowNumber, line, column, header }: Omit<Place, "file">,
      finder?: ColumnFinder,
      row?: readonly string[],
      recordType?: RecordTypeDescription,
    ) {
      place = { file, row: rowNumber, line, column, header: header === undefined ? undefined : masked(header) };
      columnOf = finder;
      cells = row;
      if (recordType !== undefined && recordType !== fieldsOf) {
        fieldsOf = recordType;
        fields = new Map(recordType.fields.map((field) => [field.path, field]));
      }
    },
    report(rule: RuleDescription, path: string, args: RawFinding["args"]) {
      reporter.onFinding({ rule, path, value: undefined, args });
    },
    onFinding(finding: RawFinding) {
      const { rule, path } = finding;
      const column = path === "" ? undefined : columnOf?.(path);
      listener.onRaw?.(rule, path);
      const cell = column === undefined ? undefined : cells?.[column.index];
      listener.onFinding(new LocatedFinding(finding, column, { place, cell, fieldAt }));
      worst = heavier(worst, rule.severity);
    },
    /** The record is done; `checked` is absent for a row that is no record. */
    close(checked?: CheckedRecord) {
      listener.onRecord(worst, { row: place.row ?? 0, line: place.line }, checked);
      worst = undefined;
    },
    /** A finding about the file, not about a record, is done. */
    end() {
      worst = undefined;
    },
    onSkip(rule: RuleDescription, reason: SkipReason, detail: string) {
      listener.onSkip(rule, reason, detail, 1);
    },
    onJudged(rule: RuleDescription) {
      listener.onJudged?.(rule);
    },
  } satisfies RecordListener & Record<string, unknown>;
  return reporter;
}

export type RecordReporter = ReturnType<typeof createRecordReporter>;
