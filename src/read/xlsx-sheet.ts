import { columnLetter } from "../base/column-letter.ts";
import { maxColumns, maxRows } from "../sheet-kernel/layout.ts";
import { ByteSink } from "./byte-sink.ts";
import { addCsvCell } from "./csv-cell.ts";
import { MarkupFault } from "./markup-scanner.ts";
import type { SheetKernel, SheetPlace } from "./sheet-kernel.ts";
import { formatIsoDate, formatNumber, hasLostDigits, type NumberStyle } from "./xlsx-number.ts";
import type { StringTable } from "./xlsx-strings.ts";
import { TextScanner } from "./xlsx-text.ts";

/** What a sheet takes from its workbook. */
export interface SheetSurroundings {
  readonly strings: StringTable;
  /** By number of the cell's style. */
  readonly styles: readonly NumberStyle[];
  readonly isDate1904: boolean;
}

const feed = 0x0a;
const comma = 0x2c;
const point = 0x2e;
const letterC = 0x63;
const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
const letterV = 0x76;

/** Types of cells, by the first byte and the length of their names: n, s, b, e, d, str, inlineStr. */
const typeNumber = 0;
const typeShared = 1;
const typeText = 2;
const typeBoolean = 3;
const typeError = 4;
const typeDate = 5;

const plainNumber: NumberStyle = { kind: "number" };

/**
 * Turns the cells of a sheet into the bytes of a CSV file in UTF-8, of which line N is row N. Rows without a value are empty lines.
 * All others have as many cells as the widest row so far, for a sheet keeps no empty cells.
 *
 * Methods throw {@link MarkupFault}; {@link row} then says how far it came.
 */
export class SheetScanner extends TextScanner {
  readonly #surroundings: SheetSurroundings;
  readonly csv = new ByteSink();
  /** Cells with whole numbers of more digits than Excel keeps, and the first of them. */
  lostDigits = 0;
  firstLostDigits = "";

  #isInData = false;
  readonly #place: SheetPlace = { row: 0, column: -1, lastWithValue: -1, width: 0 };
  #type = typeNumber;
  #style = 0;
  #isInString = false;
  #isPhonetic = false;

  constructor(kernel: SheetKernel, surroundings: SheetSurroundings) {
    super(kernel);
    this.#surroundings = surroundings;
  }

  /** The last row begun, from 1. */
  get row(): number {
    return this.#place.row;
  }

  /** Whether any cell has a value. */
  get hasValue(): boolean {
    return this.#place.width > 0 || this.#place.lastWithValue >= 0;
  }

  protected override quick(tag: number): number {
    return this.#isInData ? this.kernel.scanCells(tag, this.#place, this.csv) : tag;
  }

  protected override open(name: number, nameEnd: number, attributesEnd: number): void {
    if (!this.#isInData) {
      if (this.isName(name, nameEnd, "sheetData")) this.#isInData = true;
      return;
    }
    if (nameEnd - name === 1) {
      const letter = this.bytes[name];
      if (letter === letterC) this.#openCell(nameEnd, attributesEnd);
      else if (letter === letterV) this.takesText = !this.#isInString;
      else if (letter === letterT && this.#isInString && !this.#isPhonetic) this.openPiece(nameEnd, attributesEnd);
    } else if (this.isName(name, nameEnd, "row")) this.#openRow(nameEnd, attributesEnd);
    else if (this.isName(name, nameEnd, "is")) this.#isInString = true;
    else if (this.isName(name, nameEnd, "rPh")) this.#isPhonetic = true;
  }

  protected override close(name: number, nameEnd: number): void {
    if (!this.#isInData) return;
    if (nameEnd - name === 1) {
      const letter = this.bytes[name];
      if (letter === letterC) this.#closeCell();
      else if (letter === letterV) this.takesText = false;
      else if (letter === letterT && this.#isInString && !this.#isPhonetic) this.closePiece();
    } else if (this.isName(name, nameEnd, "row")) this.#closeRow();
    else if (this.isName(name, nameEnd, "is")) this.#isInString = false;
    else if (this.isName(name, nameEnd, "rPh")) this.#isPhonetic = false;
    else if (this.isName(name, nameEnd, "sheetData")) this.#isInData = false;
  }

  #openRow(attributes: number, attributesEnd: number): void {
    const value = this.attribute(attributes, attributesEnd, "r");
    const row = value < 0 ? this.#place.row + 1 : this.wholeNumber(value);
    if (!(row > this.#place.row && row <= maxRows)) throw new MarkupFault();
    for (let skipped = this.#place.row + 1; skipped < row; skipped++) this.csv.byte(feed);
    this.#place.row = row;
    this.#place.column = -1;
    this.#place.lastWithValue = -1;
  }

  #closeRow(): void {
    const last = this.#place.lastWithValue;
    if (last >= 0) {
      if (last >= this.#place.width) this.#place.width = last + 1;
      for (let column = last + 1; column < this.#place.width; column++) this.csv.byte(comma);
    }
    this.csv.byte(feed);
  }

  /** Attributes of a cell have one letter: `r` its place, `s` its style, `t` its type. */
  #openCell(attributes: number, attributesEnd: number): void {
    const { bytes } = this;
    this.sink.length = 0;
    this.#type = typeNumber;
    this.#style = 0;
    let column = this.#place.column + 1;
    let at = attributes;
    while (at < attributesEnd) {
      const byte = bytes[at] as number;
      if (byte <= 0x20) {
        at++;
        continue;
      }
      const isShort = bytes[at + 1] === 0x3d;
      while (at < attributesEnd && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++;
      const quote = bytes[at++];
      const value = at;
      while (at < attributesEnd && bytes[at] !== quote) at++;
      if (isShort) {
        if (byte === letterR) column = this.#columnAt(value);
        else if (byte === letterS) this.#style = this.wholeNumber(value);
        else if (byte === letterT) this.#type = this.#typeAt(value, at);
      }
      at++;
    }
    if (!(column > this.#place.column && column < maxColumns)) throw new MarkupFault();
    this.#place.column = column;
  }

  #columnAt(start: number): number {
    const { bytes } = this;
    let column = 0;
    for (let at = start; ; at++) {
      const letter = ((bytes[at] as number) | 0x20) - 0x60;
      if (!(letter >= 1 && letter <= 26)) return column - 1;
      column = column * 26 + letter;
    }
  }

  #typeAt(start: number, end: number): number {
    switch (this.bytes[start]) {
      case letterS:
        return end - start === 1 ? typeShared : typeText;
      case 0x69:
        return typeText;
      case 0x62:
        return typeBoolean;
      case 0x65:
        return typeError;
      case 0x64:
        return typeDate;
      default:
        return typeNumber;
    }
  }

  #closeCell(): void {
    const { sink } = this;
    if (sink.length === 0) return;
    switch (this.#type) {
      case typeShared:
        this.#addShared();
        return;
      case typeText:
        this.resolveEscapes();
        this.#addCell();
        return;
      case typeBoolean:
        this.#addAscii(sink.bytes[0] === 0x31 ? "TRUE" : "FALSE");
        return;
      case typeDate:
        this.#addAscii(formatIsoDate(this.#sinkText()));
        return;
      case typeError:
        this.#addCell();
        return;
      default:
        this.#addNumber();
    }
  }

  #addShared(): void {
    const { strings } = this.#surroundings;
    const { bytes, length } = this.sink;
    let index = 0;
    for (let at = 0; at < length; at++) {
      const digit = (bytes[at] as number) - 0x30;
      if (!(digit >= 0 && digit <= 9)) throw new MarkupFault();
      index = index * 10 + digit;
    }
    if (strings.isEmpty(index)) return;
    this.#separate(this.#place.column);
    strings.addCell(this.csv, index);
  }

  #addNumber(): void {
    const { styles, isDate1904 } = this.#surroundings;
    const style = styles[this.#style] ?? plainNumber;
    const { bytes, length } = this.sink;
    if (style.kind === "number" && isPlainNumber(bytes, 0, length)) {
      this.#addCell();
      return;
    }
    const number = this.#sinkText();
    const text = formatNumber(number, style, isDate1904);
    if (style.kind === "date" && /^\d{1,5}$/.test(number)) this.kernel.addDate(Number(number), text);
    if (hasLostDigits(text)) {
      this.lostDigits++;
      if (this.lostDigits === 1) this.firstLostDigits = `${columnLetter(this.#place.column)}${this.#place.row}`;
    }
    this.#addAscii(text);
  }

  #sinkText(): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.sink.bytes.subarray(0, this.sink.length)).trim();
  }

  #addCell(): void {
    const { bytes, length } = this.sink;
    if (length === 0) return;
    this.#separate(this.#place.column);
    addCsvCell(this.csv, bytes, 0, length);
  }

  #addAscii(text: string): void {
    if (text === "") return;
    this.#separate(this.#place.column);
    this.csv.ascii(text);
  }

  /** Goes on to a cell in the line. */
  #separate(column: number): void {
    for (let before = Math.max(this.#place.lastWithValue, 0); before < column; before++) this.csv.byte(comma);
    this.#place.lastWithValue = column;
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Whether a number is written as it is shown: of few digits, without sign and exponent, with no zero too many. */
function isPlainNumber(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 15) return false;
  let points = 0;
  for (let at = start; at < end; at++) {
    if (isDigit(bytes[at])) continue;
    if (bytes[at] !== point || at === start || at === end - 1) return false;
    points++;
  }
  const isZeroFirst = bytes[start] === 0x30;
  if (points === 0) return !isZeroFirst || end - start === 1;
  return points === 1 && bytes[end - 1] !== 0x30 && (!isZeroFirst || bytes[start + 1] === point);
}
