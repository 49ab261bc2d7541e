import { cellWords, rowWords } from "../../kernel/layout.ts";
import { type CellSource, InputText } from "./cell-source.ts";
import type { Kernel } from "./kernel.ts";

/** The texts of the values in lines of JSON objects, as they stand there: strings with their quotes. */
export class ObjectText implements CellSource {
  readonly #kernel: Kernel;
  readonly #input: InputText;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#input = new InputText(kernel, "utf-8");
  }

  cell(row: number, column: number): string {
    const { cells, width } = this.#kernel;
    const at = (row * width + column) * cellWords;
    return this.#input.span(cells[at] as number, cells[at + 1] as number);
  }

  /** The line without the line feed at its end. */
  line(row: number): string {
    const { rows } = this.#kernel;
    return this.#input.span(rows[row * rowWords] as number, rows[row * rowWords + 1] as number);
  }
}
