import { labels } from "./labels.ts";
import type { Language, ReportedFinding, Reporter, ReportSink } from "./report.ts";
import { visibleInCell } from "./visible.ts";

/** Without this mark spreadsheets take the file for the local code page and show nonsense. */
const byteOrderMark = "\uFEFF";

/**
 * Every finding, uncapped, as a table that opens in a spreadsheet: UTF-8 with byte order mark, CRLF, RFC 4180 quoting.
 * An input that could not be read gives one row saying so, lest an empty table look like a clean one.
 */
export function createCsvReporter(sink: ReportSink, options: { readonly language: Language }): Reporter {
  const words = labels[options.language];
  let rows = 0;

  function writeRow(cells: readonly string[]): void {
    if (rows === 0) sink.write(byteOrderMark + line([words.number, ...words.csvHeaders]));
    rows += 1;
    sink.write(line([String(rows), ...cells]));
  }

  return {
    onFinding(finding) {
      writeRow(cellsOf(finding, words.severity[finding.severity]));
    },
    onEnd({ problem }) {
      if (problem !== null) {
        const { file, code, message, fix } = problem;
        const texts = [file ?? "", "", "", "", words.verdict.unreadable, code, "", "", message, fix, "", ""];
        writeRow(texts.map(cell));
      } else if (rows === 0) {
        sink.write(byteOrderMark + line([words.number, ...words.csvHeaders]));
      }
    },
  };
}

function cellsOf(finding: ReportedFinding, severity: string): string[] {
  const { file, row, column, header, path, code, rule, value, message, fix, clauseTitle, source } = finding;
  return [
    cell(file),
    row === null ? "" : String(row),
    column ?? "",
    cell(header ?? path),
    severity,
    cell(code),
    cell(rule),
    cell(value ?? ""),
    cell(message),
    cell(fix),
    cell(clauseTitle),
    cell(source),
  ];
}

// Spreadsheets run a cell that begins with one of these as a formula, in their full-width forms too where the system
// language is an East Asian one, and whatever blanks stand before it.
const formula = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u;

// Spreadsheets round these numerals, drop their zeros or turn them into 9.1E+17: a code would read as another code.
const mangledNumeral = /^(?:0\d+|\d{12,}|\d+[Ee]\d+)$/;

/** A cell that a spreadsheet shows as the text it is. */
function cell(text: string): string {
  const shown = visibleInCell(text);
  const harmless = formula.test(text) || mangledNumeral.test(text) ? `'${shown}` : shown;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function line(cells: readonly string[]): string {
  return `${cells.join(",")}\r\n`;
}
