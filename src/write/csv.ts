import { encodeGb18030 } from "../base/gb18030.ts";
import type { RecordTypeDescription } from "../model/published.ts";
import { type TableOptions, tableOf } from "./table.ts";
import { Unwritable } from "./unwritable.ts";

/** How the cells of a CSV file are told apart and encoded. */
export interface CsvStyle {
  readonly encoding: "utf-8" | "utf-8-bom" | "gb18030";
  readonly separator: "," | "\t";
}

/**
 * Writes a table as CSV (RFC 4180).
 *
 * @throws {Unwritable} a character that the encoding lacks
 */
export function writeCsv(rows: readonly (readonly string[])[], style: CsvStyle): Uint8Array {
  const text = rows.map((cells) => line(cells, style)).join("");
  if (style.encoding !== "gb18030")
    return new TextEncoder().encode(style.encoding === "utf-8-bom" ? `\uFEFF${text}` : text);
  try {
    return encodeGb18030(text);
  } catch (problem) {
    if (problem instanceof RangeError) throw new Unwritable("", `GB18030 没有字符 ${problem.message}`);
    throw problem;
  }
}

/** Whatever could be taken for the end of a cell is quoted; so is a single empty cell, which would be a blank line. */
function line(cells: readonly string[], { separator }: CsvStyle): string {
  const mustQuote = (cell: string) => cells.length === 1 || /[",;|\t\r\n]/.test(cell);
  const written = cells.map((cell) => (mustQuote(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${written.join(separator)}\r\n`;
}

/**
 * Writes records as CSV with a line break wherever a cell may have one: in the titles, between the values of one cell. Readers take
 * no notice of one in a title.
 *
 * @throws {Unwritable} a value that no cell can hold
 */
export function writeCsvWithBreaks(
  recordType: RecordTypeDescription,
  records: readonly unknown[],
  options: Omit<TableOptions, "separator"> = {},
): Uint8Array {
  const [titles = [], ...lines] = tableOf(recordType, records, { ...options, separator: "\n" }).rows;
  const broken = titles.map((title) => `${title.slice(0, title.length >> 1)}\n${title.slice(title.length >> 1)}`);
  return writeCsv([broken, ...lines], { encoding: "utf-8", separator: "," });
}
