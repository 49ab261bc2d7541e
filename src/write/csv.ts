import { encodeGb18030 } from "../base/gb18030.ts";
import { Unwritable } from "./unwritable.ts";

/** How the cells of a CSV file are told apart and encoded. */
export interface CsvStyle {
  readonly encoding: "utf-8" | "utf-8-bom" | "gb18030";
  readonly separator: "," | "\t";
  /** Whether every cell is quoted, or only those that must be. */
  readonly quotesAll?: boolean;
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
function line(cells: readonly string[], { separator, quotesAll = false }: CsvStyle): string {
  const mustQuote = (cell: string) => quotesAll || cells.length === 1 || /[",;|\t\r\n]/.test(cell);
  const written = cells.map((cell) => (mustQuote(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${written.join(separator)}\r\n`;
}
