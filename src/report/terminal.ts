import type { Severity } from "../finding/finding.ts";
import { displayWidth, padLeft, padRight, truncate, wrap } from "./display-width.ts";
import { type Labels, labels, number } from "./labels.ts";
import type { Language, ReportedFinding, ReportedInput, Reporter, ReportSink, ValidationReport } from "./report.ts";
import { columnLetter, fieldName, type RuleGroup, rowName, ruleGroups } from "./rule-groups.ts";
import { visible, visibleValue } from "./visible.ts";

/** How the terminal report looks. */
export interface TerminalOptions {
  readonly language: Language;
  /** Colour through ANSI sequences; plain text when left out. */
  readonly color?: boolean;
  /** Cells in a line; 100 when left out. */
  readonly width?: number;
  /** Samples shown per rule; 5 when left out. Other reports have them all. */
  readonly samples?: number;
}

type Paint = (style: Style, text: string) => string;
type Style = "good" | "bold" | "faint" | Severity;

const ansi: Readonly<Record<Style, string>> = {
  good: "\u001B[1;32m",
  bold: "\u001B[1m",
  faint: "\u001B[2m",
  error: "\u001B[1;31m",
  warning: "\u001B[33m",
  information: "\u001B[36m",
};

const paintAnsi: Paint = (style, text) => `${ansi[style]}${text}\u001B[0m`;
const paintNothing: Paint = (_style, text) => text;

/** Rules listed for one reason; the other reports have them all. */
const rulesListed = 8;

/** A name or a title of the data beyond this many cells would push everything else off the line. */
const widestColumn = 36;

/** The verdict first, then what was read, counts, samples, what was not checked, and what to do next. */
export function createTerminalReporter(sink: ReportSink, options: TerminalOptions): Reporter {
  const page: Page = {
    words: labels[options.language],
    paint: options.color === true ? paintAnsi : paintNothing,
    width: Math.max(40, options.width ?? 100),
    samples: options.samples ?? 5,
  };
  return {
    onEnd(report) {
      const sections = [
        verdict(page, report),
        inputs(page, report),
        counts(page, report),
        ...ruleGroups(report).map((group) => samples(page, report, group)),
        quality(page, report),
        notChecked(page, report),
        next(page, report),
      ];
      const filled = sections.filter((lines) => lines.length > 0);
      sink.write(`${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`);
    },
  };
}

interface Page {
  readonly words: Labels;
  readonly paint: Paint;
  readonly width: number;
  readonly samples: number;
}

function verdict({ words, paint, width }: Page, report: ValidationReport): string[] {
  const style: Style = report.outcome === "valid" ? "good" : "error";
  const name = words.verdict[report.outcome];
  if (report.problem === null) return [`${paint(style, name)}${words.colon}${words.figures(report)}`];
  const { file, message } = report.problem;
  const [first = "", ...others] = message.split("\n");
  const about = file === null ? "" : `${visible(file)}${words.colon}`;
  return [
    `${paint(style, name)}${words.colon}${about}${visible(first)}`,
    ...others.flatMap((line) => indented(visible(line), 2, width)),
  ];
}

function inputs({ words, width }: Page, report: ValidationReport): string[] {
  const { recordType, standard, regime, asOf } = report;
  if (report.inputs.length === 0) return [];
  const regimeName = words.regimeName[regime];
  const types = new Map(report.inputs.map((input) => [input.recordType, input.recordTypeTitle]));
  const type =
    recordType === null
      ? words.unknownType
      : [...types].map(([id, title]) => `${visible(title)}${words.bracketed(visible(id))}`).join(words.comma);
  const basis = [
    `${words.standard}${words.colon}${words.standardName(visible(standard))}`,
    `${words.regime}${words.colon}${regimeName ?? visible(regime)}`,
    `${words.asOf}${words.colon}${visible(asOf)}`,
  ];
  const perFile = report.inputs.flatMap((input): [string, string][] => [
    [words.file, visible(input.file)],
    [words.encoding, howRead(words, input)],
    [words.records, whichRows(words, input)],
  ]);
  const facts: [string, string][] = [...perFile, [words.type, type], [words.basis, basis.join(words.semicolon)]];
  const labelWidth = Math.max(...facts.map(([label]) => displayWidth(label)));
  return facts.flatMap(([label, text]) => {
    const [first = "", ...others] = wrap(text, width - labelWidth - 4);
    return [`  ${padRight(label, labelWidth)}  ${first}`, ...others.map((line) => " ".repeat(labelWidth + 4) + line)];
  });
}

function howRead(words: Labels, { encoding, format, bytes }: ReportedInput): string {
  return [words.encodingName[encoding], words.formatName[format], words.sizeOf(bytes)].join(words.comma);
}

function whichRows(words: Labels, { records, headerRow, skippedRows }: ReportedInput): string {
  return [
    words.recordCount(records),
    ...(headerRow === null ? [] : [`${words.header}${words.colon}${words.headerRow(headerRow)}`]),
    ...(skippedRows.length === 0 ? [] : [`${words.skipped}${words.colon}${words.skippedRows(skippedRows)}`]),
  ].join(words.comma);
}

function counts({ words, paint, width }: Page, report: ValidationReport): string[] {
  if (report.outcome === "unreadable") return [];
  if (report.counts.length === 0) return [words.noProblems];
  const rows = report.counts.map((count) => {
    const letter = columnLetter(report, count.header);
    return {
      severity: count.severity,
      code: visible(count.code),
      count: number(count.count),
      letter: letter ?? "",
      header: truncate(visible(fieldName(words, report, count)), widestColumn),
      title: visible(count.title),
    };
  });
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));
  const levelWidth = widest([words.level, ...rows.map(({ severity }) => words.severity[severity])]);
  const codeWidth = widest([words.code, ...rows.map(({ code }) => code)]);
  const countWidth = widest([words.count, ...rows.map(({ count }) => count)]);
  const letterWidth = widest([words.column, ...rows.map(({ letter }) => letter)]);
  const headerWidth = widest([words.columnTitle, ...rows.map(({ header }) => header)]);
  const before = levelWidth + codeWidth + countWidth + letterWidth + headerWidth + 12;
  const heading = [
    padRight(words.level, levelWidth),
    padRight(words.code, codeWidth),
    padLeft(words.count, countWidth),
    padRight(words.column, letterWidth),
    padRight(words.columnTitle, headerWidth),
    words.problem,
  ];
  return [
    `  ${paint("faint", heading.join("  "))}`,
    ...rows.flatMap(({ severity, code, count, letter, header, title }) => {
      const [first = "", ...others] = wrap(title, Math.max(20, width - before));
      const cells = [
        paint(severity, padRight(words.severity[severity], levelWidth)),
        padRight(code, codeWidth),
        padLeft(count, countWidth),
        padRight(letter, letterWidth),
        padRight(header, headerWidth),
        first,
      ];
      return [`  ${cells.join("  ")}`, ...others.map((line) => " ".repeat(before) + line)];
    }),
  ];
}

function samples(page: Page, report: ValidationReport, group: RuleGroup): string[] {
  const { words, paint, width } = page;
  const shown = group.samples.slice(0, page.samples);
  const [first] = shown;
  if (first === undefined) return [];
  const heading = [words.severity[group.severity], visible(group.code), visible(group.title)].join("  ");
  return [
    `${paint(group.severity, heading)}  ${paint("faint", words.bracketed(words.samplesOf(shown.length, group.count)).trim())}`,
    ...indented(
      `${words.clause}${words.colon}${visible(first.clauseTitle)}${words.semicolon}${visible(first.source)}`,
      2,
      width,
    ),
    ...(group.fix === null || group.fix === ""
      ? []
      : indented(`${words.fix}${words.colon}${visible(group.fix)}`, 2, width)),
    ...aligned(shown.map((finding) => place(words, report, finding))).flatMap((start, index) => {
      const finding = shown[index];
      if (finding === undefined) return [];
      const { value, message, fix } = finding;
      const said = value === null ? "" : `${words.colon}${value === "" ? words.emptyValue : visibleValue(value)}`;
      return [
        ...indented(`${start}${said} → ${visible(message)}`, 2, width),
        ...(group.fix === null ? indented(`${words.fix}${words.colon}${visible(fix)}`, 4, width) : []),
      ];
    }),
  ];
}

/** Where a finding lies, from the file down to the column. */
function place(words: Labels, report: ValidationReport, finding: ReportedFinding): string[] {
  const { file, row, column, header, path } = finding;
  const field = header ?? path;
  return [
    ...(report.inputs.length > 1 ? [visible(file)] : []),
    rowName(words, report, finding),
    ...(column === null ? [] : [words.columnName(column)]),
    ...(field === "" ? (row === null ? [] : [words.wholeRecord]) : [truncate(visible(field), widestColumn)]),
  ];
}

/** Places one under the other, so that rows and letters stand in columns; the last part stays as long as it is. */
function aligned(places: readonly (readonly string[])[]): string[] {
  return places.map((parts) =>
    parts
      .map((part, index) => {
        if (index === parts.length - 1) return part;
        return padRight(part, Math.max(...places.map((other) => displayWidth(other[index] ?? ""))));
      })
      .join("  "),
  );
}

function notChecked({ words, paint, width }: Page, report: ValidationReport): string[] {
  if (report.outcome === "unreadable") return [words.nothingChecked];
  if (report.notChecked.length === 0) return [];
  // One wrong field keeps many rules from being judged; the reason is said once.
  const rules = new Map<string, string[]>();
  for (const { code, message, count } of report.notChecked) {
    const listed = rules.get(message) ?? [];
    rules.set(message, [...listed, `${visible(code)}${words.bracketed(words.recordCount(count))}`]);
  }
  return [
    paint("bold", words.notChecked),
    ...[...rules].flatMap(([message, listed]) => {
      const some = listed.slice(0, rulesListed).join(words.comma);
      const rest = listed.length > rulesListed ? words.andMore(listed.length - rulesListed) : "";
      return indented(`${visible(message)}${words.colon}${some}${rest}`, 2, width);
    }),
  ];
}

/** The figures of data quality that say something, on one line each. */
function quality({ words, paint, width }: Page, report: ValidationReport): string[] {
  const figures = report.quality.filter(({ denominator }) => denominator > 0);
  if (report.outcome === "unreadable" || figures.length === 0) return [];
  const titleWidth = Math.max(...figures.map(({ title }) => displayWidth(title)));
  return [
    paint("bold", words.quality),
    ...figures.flatMap(({ title, numerator, denominator, definition }) =>
      indented(`${padRight(title, titleWidth)}  ${words.share(numerator, denominator)}  ${definition}`, 2, width),
    ),
  ];
}

function next({ words, paint, width }: Page, report: ValidationReport): string[] {
  const [first = "", ...others] = words.next(report).split("\n");
  return [
    ...wrap(`${words.nextStep}${words.colon}${visible(first)}`, width),
    ...others.flatMap((line) => indented(visible(line), 2, width)),
  ].map((line) => paint("bold", line));
}

function indented(text: string, indent: number, width: number): string[] {
  return wrap(text, width - indent - 2).map((line, index) => " ".repeat(index === 0 ? indent : indent + 2) + line);
}
