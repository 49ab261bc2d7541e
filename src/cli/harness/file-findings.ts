import type { CaseFinding } from "../../conformance/protocol.ts";
import type { ReportedFinding } from "../../report/report.ts";

/** Findings about files, with the records they are about counted as the protocol counts them: data rows from 1. */
export class FileFindings {
  readonly #found: ReportedFinding[] = [];
  readonly #rows = new Map<string, Set<number>>();

  add(finding: ReportedFinding): void {
    this.#found.push(finding);
    // A row of the wrong width is a record that could not be read.
    if (finding.rule === "row-of-wrong-width" && finding.row !== null) this.addRecord(finding.file, finding.row);
  }

  /** A record was read. */
  addRecord(file: string, row: number): void {
    const rows = this.#rows.get(file) ?? new Set();
    this.#rows.set(file, rows);
    rows.add(row);
  }

  /** Rows of a file that are records, in order. */
  recordRows(file: string): number[] {
    return [...(this.#rows.get(file) ?? [])].sort((a, b) => a - b);
  }

  list(): CaseFinding[] {
    const ordinals = new Map(
      [...this.#rows.keys()].map((file) => [
        file,
        new Map(this.recordRows(file).map((row, index) => [row, index + 1] as const)),
      ]),
    );
    return this.#found.map(({ rule, severity, file, row, column, path }) => {
      const record = row === null ? undefined : ordinals.get(file)?.get(row);
      return {
        rule,
        ...(record !== undefined && { record }),
        field: path,
        file,
        severity,
        ...(column !== null && row !== null && { cell: `${column}${row}` }),
      };
    });
  }
}
