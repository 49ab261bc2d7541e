import { remembered } from "../base/once.ts";
import { Unreadable } from "../finding/unreadable.ts";
import { Backlog, defaultMaxRowLength } from "./backlog.ts";
import { Batch, readBatches } from "./batches.ts";

/** One row of a table, its cells as the file spells them, without the enclosing quotes. */
export interface TableRow {
  readonly cells: string[];
  /** Row as a spreadsheet shows it, from 1: blank lines count, line breaks inside quotes do not. */
  readonly row: number;
  /** Line of text on which the row begins, from 1. */
  readonly line: number;
}

export interface TableOptions {
  /** One character between cells; without it, it is found out from the first rows. */
  readonly separator?: string;
  /** Name of the input for the place of an error. */
  readonly file?: string;
  /** Longest row in characters; 10,000,000 unless told otherwise. */
  readonly maxRowLength?: number;
}

/** Where the text read so far ends. */
export interface TablePosition {
  readonly row: number;
  readonly line: number;
  /** Index of the cell, from 0. */
  readonly cell: number;
}

const quoteCode = 0x22;
const feedCode = 0x0a;

/**
 * Reads delimiter-separated text (RFC 4180 and what real exports do) in constant memory and yields its rows in batches.
 *
 * - Separator: comma, tab, semicolon or `|`, found out from the first 20 rows unless given.
 * - Line ends: CRLF, LF and CR, also mixed. Lines without anything but white space are not yielded, but counted.
 * - A quote opens only at the beginning of a cell and is doubled inside; any other quote is an ordinary character.
 *   What follows a closing quote belongs to the cell.
 * - Rows are as long as the file makes them; nothing is filled up or cut off.
 *
 * @throws {Unreadable} `unclosed-quote` with the line on which the quote opened: the text ended, the row grew beyond the
 *   limit, or the quote was closed on a later line by a quote that evidently opens another cell. `row-too-long`.
 */
export async function* readTable(text: AsyncIterable<string>, options: TableOptions = {}): AsyncGenerator<TableRow[]> {
  const splitter = new TableSplitter(options);
  yield* readBatches(text, splitter);
}

/** The state of reading one table; {@link readTable} is the way to use it where the rows are wanted. */
export class TableSplitter {
  /** The rows read so far. */
  readonly batch = new Batch<TableRow>();
  readonly #file: string;
  readonly #limit: number;
  readonly #backlog: Backlog;
  #separator: string | undefined;
  /** Row and line of the next row to be read. */
  #row = 1;
  #line = 1;
  #fault: Unreadable | undefined;

  constructor(options: TableOptions = {}) {
    this.#file = options.file ?? "";
    this.#limit = options.maxRowLength ?? defaultMaxRowLength;
    this.#backlog = new Backlog(this.#limit);
    this.#separator = options.separator;
  }

  /** Why reading stopped. The rows before it can still be taken. */
  get fault(): Unreadable | undefined {
    return this.#fault;
  }

  /** What stands between cells; nothing before it has been found out. */
  get separator(): string | undefined {
    return this.#separator;
  }

  push(chunk: string): void {
    if (this.#fault !== undefined) return;
    let rest = chunk;
    if (this.#separator !== undefined && this.#backlog.length <= chunk.length) {
      // Only the row that the last chunk left unfinished is glued together: copying whole chunks costs as much as splitting them.
      let start = 0;
      if (this.#backlog.length > 0) {
        start = chunk.indexOf("\n") + 1;
        const row = this.#backlog.take() + chunk.slice(0, start);
        this.#keepRest(row, this.#split(row, this.#separator, false));
        if (this.#fault !== undefined) return;
      }
      if (this.#backlog.length === 0) {
        this.#keepRest(chunk, this.#split(chunk, this.#separator, false, start));
        return;
      }
      rest = chunk.slice(start);
    }
    const text = this.#backlog.add(rest);
    if (text === undefined) return;
    if (this.#separator === undefined) {
      this.#separator = detectSeparator(text, false);
      if (this.#separator === undefined) {
        this.#backlog.keep(text);
        return;
      }
    }
    this.#keepRest(text, this.#split(text, this.#separator, false));
  }

  /** Reads what is left: the last row needs no line end. */
  finish(): void {
    if (this.#fault !== undefined) return;
    const text = this.#backlog.take();
    this.#separator ??= detectSeparator(text, true) ?? ",";
    const end = this.#split(text, this.#separator, true);
    if (this.#fault === undefined && end < text.length) this.#fault = this.#unclosedQuote(text.slice(end));
  }

  /** Where the character after the text pushed so far lies; nothing can be pushed after this. */
  position(): TablePosition {
    // Any ordinary character will do: behind it, a return or a quote at the end of the text is no longer ambiguous.
    const text = `${this.#backlog.take()}?`;
    this.#separator ??= detectSeparator(text, true) ?? ",";
    const end = this.#split(text, this.#separator, false);
    const { cells } = walkRow(text, end, this.#separator);
    return { row: this.#row, line: this.#line, cell: cells - 1 };
  }

  #keepRest(text: string, end: number): void {
    if (this.#fault !== undefined) return;
    const rest = text.slice(end);
    // A return at the end may be the row's line end, which is not part of the row.
    if (rest.length - (rest.endsWith("\r") ? 1 : 0) > this.#limit) this.#fault = this.#tooLong(rest);
    else this.#backlog.keep(rest);
  }

  /**
   * Adds the complete rows of `text` and returns the index at which the first incomplete row begins.
   *
   * The hot loop of the reader. The next line feed, return, quote and separator are each searched for once and remembered,
   * for a search that finds nothing runs to the end of the text and must not be repeated per row.
   */
  #split(text: string, separator: string, isFinal: boolean, begin = 0): number {
    const { length } = text;
    let start = begin;
    let feed = -1;
    let carriage = -1;
    let quote = -1;
    let next = -1;

    while (start < length) {
      if (feed < start) feed = find(text, "\n", start);
      if (carriage < start) carriage = find(text, "\r", start);
      if (quote < start) quote = find(text, '"', start);
      let end = Math.min(feed, carriage);
      const cells: string[] = [];
      let breaks = 0;
      let from = start;

      if (quote < end) {
        // Cell by cell, because a separator or line end may be quoted.
        for (;;) {
          if (text.charCodeAt(from) === quoteCode) {
            const close = closingQuote(text, from);
            // A quote at the very end may be the first half of a doubled one.
            if (close === length || (close === length - 1 && !isFinal)) return start;
            let value = text.slice(from + 1, close);
            if (value.includes('"')) value = value.replaceAll('""', '"');
            const tail = close + 1;
            if (end < close) {
              breaks += countLineBreaks(value);
              if (feed < tail) feed = find(text, "\n", tail);
              if (carriage < tail) carriage = find(text, "\r", tail);
              end = Math.min(feed, carriage);
            }
            if (next < tail) next = find(text, separator, tail);
            const stop = Math.min(next, end);
            if (stop === length && !isFinal) return start;
            if (stop > tail) {
              const rest = text.slice(tail, stop);
              // A quote that "closes" on a later line with text behind it is the opening quote of another cell: the
              // first one was never closed, and reading on would swallow the rows between them.
              if (hasLineBreak(value) && rest.trim() !== "") {
                this.#fault = this.#unclosedQuote(text.slice(start, from + 1));
                return start;
              }
              value += rest;
            }
            cells.push(value);
            from = stop;
          } else {
            if (next < from) next = find(text, separator, from);
            const stop = Math.min(next, end);
            cells.push(text.slice(from, stop));
            from = stop;
          }
          if (from === end) break;
          from++;
        }
      } else {
        if (next < from) next = find(text, separator, from);
        while (next < end) {
          cells.push(text.slice(from, next));
          from = next + 1;
          next = find(text, separator, from);
        }
        cells.push(text.slice(from, end));
      }

      if (end === length && !isFinal) return start;
      let after = end + 1;
      if (end === carriage) {
        // A return at the very end may be the first half of CRLF.
        if (after === length && !isFinal) return start;
        if (after === feed) after++;
      }
      if (end - start > this.#limit) {
        this.#fault = this.#tooLong(text.slice(start, end));
        return start;
      }
      if (cells.length > 1 || quote === start || (cells[0] as string).trim() !== "") {
        this.batch.add({ cells, row: this.#row, line: this.#line }, end - start);
      }
      this.#row++;
      this.#line += breaks + 1;
      start = after;
    }
    return length;
  }

  /** `rest` begins with the row that is too long. Judged by its first characters only, so that chunk borders play no part. */
  #tooLong(rest: string): Unreadable {
    const seen = rest.slice(0, this.#limit);
    if (walkRow(seen, 0, this.#separator ?? ",").openQuote !== undefined) return this.#unclosedQuote(seen);
    return new Unreadable("row-too-long", { limit: this.#limit, row: this.#row, line: this.#line }, this.#place());
  }

  /** `rest` begins with the row in which the quote is open, and ends inside the quote. */
  #unclosedQuote(rest: string): Unreadable {
    const { openQuote } = walkRow(rest, 0, this.#separator ?? ",");
    const line = this.#line + countLineBreaks(rest.slice(0, openQuote ?? 0));
    return new Unreadable("unclosed-quote", { line, row: this.#row }, this.#place());
  }

  #place() {
    return { file: this.#file, row: this.#row, line: this.#line };
  }
}

/** Like `indexOf`, with the length of the text for "not found": the nearer of two finds is then the smaller. */
function find(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

/** Index of the quote that closes the one at `open`, or the length of the text. */
function closingQuote(text: string, open: number): number {
  let close = find(text, '"', open + 1);
  while (close + 1 < text.length && text.charCodeAt(close + 1) === quoteCode) close = find(text, '"', close + 2);
  return close;
}

function hasLineBreak(text: string): boolean {
  return text.includes("\n") || text.includes("\r");
}

/** Line ends in `text`: CRLF, LF or CR, each once. */
function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== feedCode) count++;
  }
  return count;
}

/** Walks the row that begins at `start`: how many cells it has, where it ends, and where a quote opens that stays open. */
function walkRow(text: string, start: number, separator: string): { cells: number; end: number; openQuote?: number } {
  let from = start;
  for (let cells = 1; ; cells++) {
    if (text.charCodeAt(from) === quoteCode) {
      const close = closingQuote(text, from);
      if (close === text.length) return { cells, end: close, openQuote: from };
      from = close + 1;
    }
    from = endOfCell(text, from, separator);
    if (from === text.length || text[from] !== separator) return { cells, end: from };
    from++;
  }
}

/** Index of the next separator or line end, or the length of the text; no loop, for in a short run none would be compiled. */
function endOfCell(text: string, from: number, separator: string): number {
  const end = cellEnds(separator);
  end.lastIndex = from;
  return end.test(text) ? end.lastIndex - 1 : text.length;
}

const cellEnds = remembered(
  (separator) => new RegExp(`[\\n\\r\\u${separator.charCodeAt(0).toString(16).padStart(4, "0")}]`, "g"),
);

const separators = [",", "\t", ";", "|"];
const sampleRows = 20;
const sampleLength = 1 << 18;
/** The header is among the first rows, below at most two title lines; agreement there weighs more than further down. */
const headRows = 3;
const headWeight = 4;

/**
 * The separator of a table, judged by its first 20 rows: the one that gives the same number of cells, more than one, in the
 * most rows. A comma where no other separator gives columns. Nothing while there are too few rows to judge, unless `isFinal`.
 */
function detectSeparator(text: string, isFinal: boolean): string | undefined {
  // Always the same sample, however the text arrived.
  const sample = text.slice(0, sampleLength);
  const isEnough = isFinal || sample.length === sampleLength;
  let best = ",";
  let bestScore = 0;
  let bestWidth = 1;
  for (const separator of separators) {
    const widths = rowWidths(sample, separator, isEnough);
    if (widths.length < sampleRows && !isEnough) return undefined;
    const { score, width } = agreement(widths);
    if (score > bestScore || (score === bestScore && width > bestWidth)) {
      best = separator;
      bestScore = score;
      bestWidth = width;
    }
  }
  return best;
}

/** Number of cells of each of the first rows that are not blank. */
function rowWidths(text: string, separator: string, takesLast: boolean): number[] {
  const widths: number[] = [];
  let start = 0;
  while (start < text.length && widths.length < sampleRows) {
    const { cells, end } = walkRow(text, start, separator);
    if (end === text.length && !takesLast) break;
    if (cells > 1 || text.slice(start, end).trim() !== "") widths.push(cells);
    start = end + 1;
  }
  return widths;
}

/** The width above one on which most rows agree, and their weight; nothing where fewer than half of the rows below do. */
function agreement(widths: readonly number[]): { score: number; width: number } {
  let best = { score: 0, width: 1 };
  for (const width of new Set(widths)) {
    if (width === 1) continue;
    const first = widths.indexOf(width);
    const agreeing = widths.filter((other) => other === width).length;
    // Title lines above the header are not held against it.
    if (agreeing * 2 < widths.length - first) continue;
    let score = 0;
    widths.forEach((other, index) => {
      if (other === width) score += index < headRows ? headWeight : 1;
    });
    if (score > best.score || (score === best.score && width > best.width)) best = { score, width };
  }
  return best;
}
