import { ByteSink } from "./byte-sink.ts";
import { addCsvCell } from "./csv-cell.ts";
import { TextScanner } from "./xlsx-text.ts";

/** What the cells of a workbook that hold text refer to. */
export interface StringTable {
  /**
   * Adds a string to a sink as a cell of a CSV file.
   *
   * @throws {MarkupFault} there is no such string
   */
  addCell(sink: ByteSink, index: number): void;
  isEmpty(index: number): boolean;
}

/** Reads the part with the shared strings: `sst` with an `si` for each, made of `t` and of rich text runs `r`. */
export class SharedStringsScanner extends TextScanner {
  readonly #cell = new ByteSink();
  #isPhonetic = false;

  protected override quick(tag: number): number {
    return this.kernel.scanStrings(tag);
  }

  protected override open(name: number, nameEnd: number, attributesEnd: number): void {
    if (this.isName(name, nameEnd, "si")) this.sink.length = 0;
    else if (this.isName(name, nameEnd, "rPh")) this.#isPhonetic = true;
    else if (!this.#isPhonetic && this.isName(name, nameEnd, "t")) this.openPiece(nameEnd, attributesEnd);
  }

  protected override close(name: number, nameEnd: number): void {
    if (this.isName(name, nameEnd, "si")) this.#add();
    else if (this.isName(name, nameEnd, "rPh")) this.#isPhonetic = false;
    else if (!this.#isPhonetic && this.isName(name, nameEnd, "t")) this.closePiece();
  }

  #add(): void {
    this.resolveEscapes();
    const cell = this.#cell;
    cell.length = 0;
    addCsvCell(cell, this.sink.bytes, 0, this.sink.length);
    this.kernel.addString(cell.bytes, 0, cell.length);
  }
}
