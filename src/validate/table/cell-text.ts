import { cellEscaped, cellWords, rowWords } from "../../kernel/layout.ts";
import type { Encoding } from "../../read/encoding.ts";
import { TableSplitter } from "../../read/table.ts";
import type { Kernel } from "./kernel.ts";

const quote = 0x22;

/** The texts of cells that the kernel has cut, made when somebody asks. */
export class CellText {
  readonly #kernel: Kernel;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly #width: number;

  constructor(kernel: Kernel, encoding: Encoding, width: number) {
    this.#kernel = kernel;
    this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    this.#width = width;
  }

  /** A cell without the quotes around it, as {@link TableSplitter} gives it. */
  cell(row: number, column: number): string {
    const at = (row * this.#width + column) * cellWords;
    const { cells } = this.#kernel;
    const text = this.span(cells[at] as number, cells[at + 1] as number);
    return ((cells[at + 2] as number) & cellEscaped) === 0 ? text : unquoted(text);
  }

  /** All cells of a row that is as wide as the table. */
  cells(row: number): string[] {
    return Array.from({ length: this.#width }, (_, column) => this.cell(row, column));
  }

  /** The cells of any row, as many as it has; nothing for a row that holds nothing but white space. */
  row(row: number, separator: string): string[] | undefined {
    const { rows } = this.#kernel;
    const splitter = new TableSplitter({ separator });
    splitter.push(this.span(rows[row * rowWords] as number, rows[row * rowWords + 1] as number));
    splitter.finish();
    return splitter.takeRows()[0]?.cells;
  }

  /** The text between two offsets of the input. */
  span(from: number, to: number): string {
    const { input } = this.#kernel;
    // Codes and days are short and ASCII: put together here they cost less than a call to the decoder.
    if (to - from <= 24) {
      let at = from;
      while (at < to && (input[at] as number) < 0x80) at++;
      if (at === to) return String.fromCharCode.apply(null, input.subarray(from, to) as unknown as number[]);
    }
    return this.#decoder.decode(input.subarray(from, to));
  }
}

/** A quoted cell may go on behind its closing quote; what stands there belongs to it. */
function unquoted(text: string): string {
  let close = text.indexOf('"', 1);
  while (close >= 0 && text.charCodeAt(close + 1) === quote) close = text.indexOf('"', close + 2);
  return text.slice(1, close).replaceAll('""', '"') + text.slice(close + 1);
}
