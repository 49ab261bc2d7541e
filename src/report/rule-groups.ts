import type { Labels } from "./labels.ts";
import type { ReportedFinding, RuleCount, ValidationReport } from "./report.ts";

/** One rule at one severity, with all its columns and samples. */
export interface RuleGroup {
  readonly rule: string;
  readonly code: string;
  readonly severity: RuleCount["severity"];
  readonly title: string;
  /** How often the rule fired, exact. */
  readonly count: number;
  readonly samples: readonly ReportedFinding[];
  /** How to put it right, where all samples agree on it; null where each has its own. */
  readonly fix: string | null;
}

/** Rules of a report in the order of its counts, each with its samples in file order. */
export function ruleGroups(report: ValidationReport): RuleGroup[] {
  const samples = new Map<string, ReportedFinding[]>();
  for (const finding of report.findings) {
    const group = samples.get(groupKey(finding));
    if (group === undefined) samples.set(groupKey(finding), [finding]);
    else group.push(finding);
  }
  const counts = new Map<string, RuleCount[]>();
  for (const count of report.counts) {
    const group = counts.get(groupKey(count));
    if (group === undefined) counts.set(groupKey(count), [count]);
    else group.push(count);
  }
  return [...counts.entries()].flatMap(([key, columns]) => {
    const [first] = columns;
    if (first === undefined) return [];
    const { rule, code, severity, title } = first;
    const group = samples.get(key) ?? [];
    const count = columns.reduce((sum, column) => sum + column.count, 0);
    return [{ rule, code, severity, title, count, samples: group, fix: commonFix(group) }];
  });
}

/** Key under which counts and samples of one rule meet. A rule weighs differently before and after it is binding. */
export function groupKey({ rule, severity }: { readonly rule: string; readonly severity: string }): string {
  return `${severity} ${rule}`;
}

/**
 * Letter of the column with this header, or null where the inputs disagree or are no tables. Counts are kept by header
 * because two files of one batch may order their columns differently.
 */
export function columnLetter(report: ValidationReport, header: string): string | null {
  const letters = new Set<string>();
  for (const input of report.inputs) {
    for (const column of input.columns) if (column.header === header) letters.add(column.column);
  }
  const [letter] = letters;
  return letters.size === 1 && letter !== undefined ? letter : null;
}

/** Row, line or element of a finding as people say it; a JSON array has elements, everything else rows. */
export function rowName(words: Labels, report: ValidationReport, { file, row }: ReportedFinding): string {
  if (row === null) return words.wholeFile;
  const input = report.inputs.find((candidate) => candidate.file === file);
  return input?.format === "json" || input?.format === "xml" ? words.elementName(row) : words.rowName(row);
}

/** Column or field of a count as people say it. */
export function fieldName(words: Labels, report: ValidationReport, count: RuleCount): string {
  if (count.header !== "") return count.header;
  const ofFile = report.findings.some(
    (finding) =>
      groupKey(finding) === groupKey(count) && finding.row === null && (finding.header ?? finding.path) === "",
  );
  return ofFile ? words.wholeFile : words.wholeRecord;
}

function commonFix(samples: readonly ReportedFinding[]): string | null {
  const [first, ...others] = samples;
  if (first === undefined) return null;
  return others.every(({ fix }) => fix === first.fix) ? first.fix : null;
}
