import { cellEscaped, cellWords, rowWords } from "../../kernel/layout.ts";
import type { Encoding } from "../../read/encoding.ts";
import { TableSplitter } from "../../read/table.ts";
import { type CellSource, InputText } from "./cell-source.ts";
import type { Kernel } from "./kernel.ts";

const quote = 0x22;

/** The texts of the cells of a table. */
export class CellText implements CellSource {
  readonly #kernel: Kernel;
  readonly #input: InputText;
  readonly #width: number;

  constructor(kernel: Kernel, encoding: Encoding, width: number) {
    this.#kernel = kernel;
    this.#input = new InputText(kernel, encoding);
    this.#width = width;
  }

  /** A cell without the quotes around it, as {@link TableSplitter} gives it. */
  cell(row: number, column: number): string {
    const at = (row * this.#width + column) * cellWords;
    const { cells } = this.#kernel;
    const text = this.#input.span(cells[at] as number, cells[at + 1] as number);
    return ((cells[at + 2] as number) & cellEscaped) === 0 ? text : unquoted(text);
  }

  /** Code units of the text between two offsets of the input. */
  lengthOf(from: number, to: number): number {
    return this.#input.span(from, to).length;
  }

  /** The cells of any row, as many as it has; nothing for a row that holds nothing but white space. */
  row(row: number, separator: string): string[] | undefined {
    const { rows } = this.#kernel;
    const splitter = new TableSplitter({ separator });
    splitter.push(this.#input.span(rows[row * rowWords] as number, rows[row * rowWords + 1] as number));
    splitter.finish();
    return splitter.batch.take()[0]?.cells;
  }
}

/** A quoted cell may go on behind its closing quote; what stands there belongs to it. */
function unquoted(text: string): string {
  let close = text.indexOf('"', 1);
  while (close >= 0 && text.charCodeAt(close + 1) === quote) close = text.indexOf('"', close + 2);
  return text.slice(1, close).replaceAll('""', '"') + text.slice(close + 1);
}
