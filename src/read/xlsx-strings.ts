import { ByteSink, copyBytes } from "./byte-sink.ts";
import { addCsvCell } from "./csv-cell.ts";
import { MarkupFault } from "./markup-scanner.ts";
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

const pageBits = 22;
const pageSize = 1 << pageBits;

/**
 * The shared strings of a workbook, each as a cell of a CSV file: pages of bytes and one number for each string, for a workbook may
 * have millions. Where a string lies is its page and the offset there in one number; a longer one than a page has a page of its own.
 */
export class SharedStrings implements StringTable {
  readonly #pages: Uint8Array[] = [];
  readonly #used: number[] = [];
  #starts = new Uint32Array(1 << 12);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Adds what stands between two indexes of `bytes`: a string, as a cell of a CSV file. */
  add(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (this.#count + 1 >= this.#starts.length) {
      const larger = new Uint32Array(this.#starts.length * 2);
      larger.set(this.#starts);
      this.#starts = larger;
    }
    let page = this.#pages.length - 1;
    if (page < 0 || (this.#used[page] as number) + length > pageSize - 1) {
      page = this.#pages.push(new Uint8Array(Math.max(pageSize, length))) - 1;
      if (page >= 2 ** (32 - pageBits)) throw new MarkupFault();
      this.#used.push(0);
    }
    const offset = this.#used[page] as number;
    copyBytes(bytes, start, end, this.#pages[page] as Uint8Array, offset);
    this.#used[page] = offset + length;
    this.#starts[this.#count++] = ((page << pageBits) | offset) >>> 0;
  }

  addCell(sink: ByteSink, index: number): void {
    if (!(index < this.#count)) throw new MarkupFault();
    const start = this.#starts[index] as number;
    const page = start >>> pageBits;
    const offset = start & (pageSize - 1);
    sink.copy(this.#pages[page] as Uint8Array, offset, this.#endOf(index, page));
  }

  isEmpty(index: number): boolean {
    if (!(index < this.#count)) throw new MarkupFault();
    const start = this.#starts[index] as number;
    return this.#endOf(index, start >>> pageBits) === (start & (pageSize - 1));
  }

  #endOf(index: number, page: number): number {
    const next = this.#starts[index + 1] as number;
    const isLastOfPage = index + 1 === this.#count || next >>> pageBits !== page;
    return isLastOfPage ? (this.#used[page] as number) : next & (pageSize - 1);
  }
}

/** Reads the part with the shared strings: `sst` with an `si` for each, made of `t` and of rich text runs `r`. */
export class SharedStringsScanner extends TextScanner {
  readonly strings = new SharedStrings();
  readonly #cell = new ByteSink();
  #isPhonetic = false;

  protected override quick(tag: number): number {
    if (!this.reads(tag, "<si><t>")) return tag;
    const start = tag + 7;
    const end = this.plainTextEnd(start);
    if (end < 0 || !this.reads(end, "</t></si>")) return tag;
    this.strings.add(this.bytes, start, end);
    return end + 9;
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
    this.strings.add(cell.bytes, 0, cell.length);
  }
}
