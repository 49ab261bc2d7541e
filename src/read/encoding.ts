import { columnLetter } from "../base/column-letter.ts";
import { encodeGb18030 } from "../base/gb18030.ts";
import type { Place } from "../finding/finding.ts";
import { Unreadable } from "../finding/unreadable.ts";
import { countLineFeeds } from "./backlog.ts";
import { detectFormat, formatHeadLength } from "./format.ts";
import type { Source } from "./source.ts";
import { TableSplitter } from "./table.ts";

export type Encoding = "utf-8" | "gb18030";

/** What one pass over all bytes of a source has shown. */
export interface Survey {
  readonly encoding: Encoding;
  /** Bytes to skip at the beginning: the length of the byte order mark, or 0. */
  readonly bom: number;
  /** Bytes in all, byte order mark included. */
  readonly bytes: number;
}

export interface SurveyOptions {
  /** `auto` decides by the whole source: byte order mark, then strict UTF-8, then strict GB18030. */
  readonly encoding: "auto" | Encoding;
  /** Is handed every chunk in order, for a digest or for progress. */
  readonly onChunk?: (bytes: Uint8Array) => void;
  /** What the runtime has to tell whether bytes are well-formed UTF-8; it is many times faster than doing it here. */
  readonly isUtf8?: (bytes: Uint8Array) => boolean;
  readonly signal?: AbortSignal;
}

/**
 * Reads a source once from beginning to end and decides its encoding over all of its bytes, never from a sample.
 *
 * @throws {Unreadable} `empty` nothing, or nothing but white space · `zip`, `xls`, `gzip`, `pdf`, `html`, `xml-spreadsheet`,
 *   `utf-16`, `binary` by the bytes at the beginning, or NUL bytes anywhere · `bad-bytes` with `encoding`, `offset` and `bytes`
 *   (hexadecimal) of the first sequence that does not belong to the encoding, and its row, line and, for a table, column. Under
 *   `auto`, with neither encoding right, the one that held out longer is reported; `otherEncoding` and `otherOffset` tell of the
 *   other.
 *   Rejects with the signal's reason when aborted.
 */
export async function surveyBytes(source: Source, options: SurveyOptions): Promise<Survey> {
  const { encoding: wanted, onChunk, isUtf8, signal } = options;
  const head = new Head(source.name);
  let checks = (wanted === "auto" ? (["utf-8", "gb18030"] as const) : [wanted]).map(
    (it) => new StrictCheck(it, isUtf8),
  );
  let bytes = 0;
  let isBlank = true;
  let nulOffset = -1;

  for await (const chunk of source.chunks()) {
    signal?.throwIfAborted();
    onChunk?.(chunk);
    head.add(chunk);
    if (head.hasUtf8Bom) checks = checks.filter(({ encoding }) => encoding === "utf-8");
    isBlank &&= chunk.every((byte, index) => isBlankByte(byte) || byte === utf8Bom[bytes + index]);
    if (nulOffset < 0) {
      const nul = chunk.indexOf(0);
      feedAll(checks, nul < 0 ? chunk : chunk.subarray(0, nul));
      if (nul >= 0) nulOffset = bytes + nul;
    }
    bytes += chunk.length;
    // What is lost is lost; but the head is read to its end, so that the reason does not depend on the size of the chunks.
    if (head.isFull && (nulOffset >= 0 || checks.every(({ fault }) => fault !== undefined))) break;
  }

  signal?.throwIfAborted();
  const place = { file: source.name };
  if (isBlank) throw new Unreadable("empty", {}, place);
  const bom = head.hasUtf8Bom ? utf8Bom.length : 0;
  if (bom > 0 && checks.length === 0) {
    throw new Unreadable(
      "bad-bytes",
      { encoding: wanted, offset: 0, bytes: hex(utf8Bom) },
      { ...place, row: 1, line: 1 },
    );
  }
  if (nulOffset >= 0) {
    const isFirstTrouble = nulOffset < headLength || checks.some(({ fault }) => fault === undefined);
    if (isFirstTrouble) throw await nulFound(source, head, checks, bom, nulOffset);
  } else {
    for (const check of checks) check.finish();
  }
  const fitting = checks.find(({ fault }) => fault === undefined);
  if (fitting === undefined) throw await noneFits(source, head, checks, bom);
  return {
    encoding: fitting.encoding,
    bom: fitting.encoding === "gb18030" && head.hasGbBom ? gbBom.length : bom,
    bytes,
  };
}

/**
 * The text of a surveyed source, without its byte order mark. Characters that lie across two chunks stay whole, and nothing is
 * ever replaced.
 *
 * @throws {Unreadable} `bad-bytes` the source is no longer what was surveyed
 */
export async function* decodeSource(source: Source, survey: Survey): AsyncGenerator<string> {
  yield* decodeRange(source, survey.encoding, survey.bom, Number.POSITIVE_INFINITY);
}

const utf8Encoder = new TextEncoder();

/** The bytes of a text. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  return encoding === "utf-8" ? utf8Encoder.encode(text) : encodeGb18030(text);
}

async function* decodeRange(source: Source, encoding: Encoding, from: number, to: number): AsyncGenerator<string> {
  // A mark in the middle of a file is a character like any other: only the caller knows which bytes are the real mark.
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let offset = 0;
  try {
    for await (const chunk of source.chunks()) {
      const part = chunk.subarray(Math.max(0, from - offset), Math.max(0, to - offset));
      const text = decoder.decode(part, { stream: true });
      if (text !== "") yield text;
      offset += chunk.length;
      if (offset >= to) break;
    }
    const text = decoder.decode();
    if (text !== "") yield text;
  } catch (error) {
    if (error instanceof TypeError) {
      throw new Unreadable("bad-bytes", { encoding, offset, bytes: "" }, { file: source.name });
    }
    throw error;
  }
}

const utf8Bom = Uint8Array.of(0xef, 0xbb, 0xbf);
/** U+FEFF in GB18030; a few editors write it. */
const gbBom = Uint8Array.of(0x84, 0x31, 0x95, 0x33);

/** Bytes by which known formats begin. */
const signatures = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  // A zip container without entries, and one cut into volumes.
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["zip", [0x50, 0x4b, 0x07, 0x08]],
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["gzip", [0x1f, 0x8b]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["utf-16", [0xff, 0xfe]],
  ["utf-16", [0xfe, 0xff]],
] as const;

const headLength = 1 << 16;

/** Where markup says what it is. */
const markupLength = 1 << 12;
/** A web page, or as little of one as systems write that call it a workbook: a table. */
const htmlStart =
  /^\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|meta|style|table[^>]*>\s*<(?:tr|thead|tbody|caption|colgroup))(?=[\s>])/is;
const spreadsheetMark = /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/;

/** The first bytes of a source, which tell known formats and binary data. */
class Head {
  readonly #file: string;
  readonly #buffer = new Uint8Array(headLength);
  #length = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get isFull(): boolean {
    return this.#length === headLength;
  }

  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  get hasUtf8Bom(): boolean {
    return startsWith(this.bytes, utf8Bom);
  }

  get hasGbBom(): boolean {
    return startsWith(this.bytes, gbBom);
  }

  /** Throws as soon as the bytes show a format that is no text. */
  add(chunk: Uint8Array): void {
    if (this.isFull) return;
    const part = chunk.subarray(0, headLength - this.#length);
    this.#buffer.set(part, this.#length);
    this.#length += part.length;

    const { bytes } = this;
    const known = signatures.find(([, signature]) => startsWith(bytes, signature))?.[0];
    if (known !== undefined) throw new Unreadable(known, {}, { file: this.#file });
    if (this.#length - part.length >= markupLength) return;
    const markup = bytes.subarray(this.hasUtf8Bom ? utf8Bom.length : 0, markupLength);
    if (markup.find((byte) => !isBlankByte(byte)) !== lessThan) return;
    const text = String.fromCharCode(...markup);
    if (htmlStart.test(text)) throw new Unreadable("html", {}, { file: this.#file });
    if (spreadsheetMark.test(text)) throw new Unreadable("xml-spreadsheet", {}, { file: this.#file });
  }

  /** Random bytes hold one control character in ten, text next to none. */
  get looksBinary(): boolean {
    let controls = 0;
    for (const byte of this.bytes) if (byte < 0x20 && !textControls.has(byte)) controls++;
    return controls * 20 > this.#length;
  }

  /** UTF-16 without a mark: taken in pairs, in one order or the other, nearly all bytes are characters in daily use. */
  get looksUtf16(): boolean {
    return this.#shareInUse(0, 1) > 0.9 || this.#shareInUse(1, 0) > 0.9;
  }

  #shareInUse(low: 0 | 1, high: 0 | 1): number {
    const { bytes } = this;
    const pairs = Math.floor(bytes.length / 2);
    let inUse = 0;
    for (let pair = 0; pair < pairs; pair++) {
      const unit = (bytes[2 * pair + low] as number) | ((bytes[2 * pair + high] as number) << 8);
      if (isUnitInUse(unit)) inUse++;
    }
    return pairs === 0 ? 0 : inUse / pairs;
  }
}

const lessThan = 0x3c;
/** Tab, LF, vertical tab, FF, CR, and the end-of-file mark of DOS. */
const textControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);

function isBlankByte(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** UTF-16 code units of ASCII text, CJK ideographs, CJK punctuation and full-width forms. */
function isUnitInUse(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 ? unit !== 0x7f : isBlankByte(unit);
  return (unit >= 0x3000 && unit < 0x3040) || (unit >= 0x4e00 && unit < 0xa000) || (unit >= 0xff00 && unit < 0xfff0);
}

function startsWith(bytes: Uint8Array, start: ArrayLike<number>): boolean {
  if (bytes.length < start.length) return false;
  for (let at = 0; at < start.length; at++) if (bytes[at] !== start[at]) return false;
  return true;
}

function hex(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ");
}

/** Feeds a chunk to every check. As long as both go on, plain ASCII is passed over once for the two of them. */
function feedAll(checks: readonly StrictCheck[], chunk: Uint8Array): void {
  const start =
    checks.length > 1 && checks.every(({ isBetweenCharacters }) => isBetweenCharacters) ? asciiEnd(chunk, 0) : 0;
  for (const check of checks) check.feed(chunk, start);
}

/** Index of the first byte from `at` on that is not ASCII, or the length. */
function asciiEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && (bytes[end] as number) < 0x80) end++;
  return end;
}

/** A byte sequence that does not belong to an encoding. */
interface ByteFault {
  /** Offset of its first byte in the source. */
  readonly offset: number;
  /** Its bytes up to and including the one that is wrong. */
  readonly bytes: readonly number[];
}

/** Follows the bytes of a source until they break the rules of one encoding. */
class StrictCheck {
  readonly encoding: Encoding;
  readonly #sequence: SequenceReader;
  readonly #isUtf8: SurveyOptions["isUtf8"];
  /** Bytes of a character that began in an earlier chunk. */
  #pending: number[] = [];
  #offset = 0;
  #fault: ByteFault | undefined;

  constructor(encoding: Encoding, isUtf8: SurveyOptions["isUtf8"]) {
    this.encoding = encoding;
    this.#sequence = encoding === "utf-8" ? utf8Sequence : gb18030Sequence;
    this.#isUtf8 = isUtf8;
  }

  get fault(): ByteFault | undefined {
    return this.#fault;
  }

  get isBetweenCharacters(): boolean {
    return this.#pending.length === 0 && this.#fault === undefined;
  }

  /** Checks a chunk whose first `start` bytes are known to be good. */
  feed(chunk: Uint8Array, start: number): void {
    if (this.#fault !== undefined) return;
    let at = start;
    while (this.#pending.length > 0 && at < chunk.length) {
      this.#pending.push(chunk[at++] as number);
      const size = this.#sequence(this.#pending, 0);
      if (size < 0) {
        this.#fault = { offset: this.#offset + at - this.#pending.length, bytes: this.#pending };
        return;
      }
      if (size > 0) this.#pending = [];
    }
    const end = this.encoding === "utf-8" ? this.#utf8End(chunk, at) : gb18030End(chunk, at);
    if (end < chunk.length) {
      const size = this.#sequence(chunk, end);
      if (size < 0) {
        this.#fault = { offset: this.#offset + end, bytes: Array.from(chunk.subarray(end, end - size)) };
        return;
      }
      this.#pending = Array.from(chunk.subarray(end));
    }
    this.#offset += chunk.length;
  }

  #utf8End(chunk: Uint8Array, at: number): number {
    if (this.#isUtf8 === undefined) return utf8End(chunk, at);
    // Up to the last character, which may go on in the next chunk.
    let last = chunk.length - 1;
    while (last > at && ((chunk[last] as number) & 0xc0) === 0x80) last--;
    return last > at && this.#isUtf8(chunk.subarray(at, last)) ? utf8End(chunk, last) : utf8End(chunk, at);
  }

  /** No more bytes come: a character may not be left unfinished. */
  finish(): void {
    if (this.#fault !== undefined || this.#pending.length === 0) return;
    this.#fault = { offset: this.#offset - this.#pending.length, bytes: this.#pending };
  }
}

/**
 * Reads one character at `at`. Returns the number of its bytes; 0 where the bytes end before the character does; where the
 * bytes are wrong, the number of bytes up to the first wrong one as a negative number.
 */
type SequenceReader = (bytes: ArrayLike<number>, at: number) => number;

/** Unicode 15, table 3-7: well-formed UTF-8 byte sequences. */
function utf8Sequence(bytes: ArrayLike<number>, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let index = 1; index < size; index++) {
    const byte = bytes[at + index];
    if (byte === undefined) return 0;
    let low = 0x80;
    let high = 0xbf;
    if (index === 1) {
      if (lead === 0xe0) low = 0xa0;
      else if (lead === 0xed) high = 0x9f;
      else if (lead === 0xf0) low = 0x90;
      else if (lead === 0xf4) high = 0x8f;
    }
    if (byte < low || byte > high) return -index - 1;
  }
  return size;
}

/** WHATWG Encoding, gb18030 decoder, without the lone byte 80 that browsers read as a euro sign and GB18030 does not know. */
function gb18030Sequence(bytes: ArrayLike<number>, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  if (first === 0x80 || first === 0xff) return -1;
  const second = bytes[at + 1];
  if (second === undefined) return 0;
  if (second >= 0x40) return second === 0x7f || second === 0xff ? -2 : 2;
  if (second < 0x30 || second > 0x39) return -2;
  const third = bytes[at + 2];
  if (third === undefined) return 0;
  if (third < 0x81 || third > 0xfe) return -3;
  const fourth = bytes[at + 3];
  if (fourth === undefined) return 0;
  if (fourth < 0x30 || fourth > 0x39) return -4;
  const pointer = ((first - 0x81) * 10 + second - 0x30) * 1260 + (third - 0x81) * 10 + fourth - 0x30;
  // Up to U+FFFF, then from U+10000 to U+10FFFF; what lies between and behind stands for nothing.
  return pointer <= 39419 || (pointer >= 189000 && pointer <= 1237575) ? 4 : -4;
}

/** Index of the first byte from `at` on that begins no whole, well-formed character; the length if there is none. */
function utf8End(bytes: Uint8Array, at: number): number {
  const { length } = bytes;
  let end = at;
  while (end < length) {
    const lead = bytes[end] as number;
    if (lead < 0x80) {
      end++;
    } else if (
      // Three bytes, which nearly all Chinese characters are, short of the two lead bytes with rules of their own.
      lead > 0xe0 &&
      lead < 0xf0 &&
      lead !== 0xed &&
      end + 2 < length &&
      ((bytes[end + 1] as number) & 0xc0) === 0x80 &&
      ((bytes[end + 2] as number) & 0xc0) === 0x80
    ) {
      end += 3;
    } else {
      const size = utf8Sequence(bytes, end);
      if (size <= 0) return end;
      end += size;
    }
  }
  return length;
}

function gb18030End(bytes: Uint8Array, at: number): number {
  const { length } = bytes;
  let end = at;
  while (end < length) {
    const first = bytes[end] as number;
    if (first < 0x80) {
      end++;
      continue;
    }
    const second = end + 1 < length ? (bytes[end + 1] as number) : 0;
    if (second >= 0x40 && second !== 0x7f && second !== 0xff && first !== 0x80 && first !== 0xff) {
      end += 2;
    } else {
      const size = gb18030Sequence(bytes, end);
      if (size <= 0) return end;
      end += size;
    }
  }
  return length;
}

async function nulFound(
  source: Source,
  head: Head,
  checks: readonly StrictCheck[],
  bom: number,
  offset: number,
): Promise<Unreadable> {
  if (offset < headLength && head.looksUtf16) return new Unreadable("utf-16", { offset }, { file: source.name });
  const fitting = checks.find(({ fault }) => fault === undefined);
  const isText = fitting !== undefined && !head.looksBinary;
  const place = isText ? await locate(source, fitting.encoding, bom, offset) : { file: source.name };
  return new Unreadable("binary", { offset }, place);
}

async function noneFits(source: Source, head: Head, checks: readonly StrictCheck[], bom: number): Promise<Unreadable> {
  if (head.looksBinary) return new Unreadable("binary", {}, { file: source.name });
  // The encoding that fits further is the one that was meant: the other one goes wrong within a few characters.
  const [best, other] = checks.toSorted((a, b) => (b.fault?.offset ?? 0) - (a.fault?.offset ?? 0));
  const { encoding, fault } = best as StrictCheck;
  const { offset, bytes } = fault as ByteFault;
  const args = {
    encoding,
    offset,
    bytes: hex(bytes),
    ...(other?.fault === undefined ? {} : { otherEncoding: other.encoding, otherOffset: other.fault.offset }),
  };
  return new Unreadable("bad-bytes", args, await locate(source, encoding, bom, offset));
}

/** Where the byte at `offset` lies, counted by the reader that would have read the text. All bytes before it are good. */
async function locate(source: Source, encoding: Encoding, bom: number, offset: number): Promise<Place> {
  const file = source.name;
  const table = new TableSplitter({ file });
  let head = "";
  let line = 1;
  for await (const text of decodeRange(source, encoding, bom, offset)) {
    if (head.length < formatHeadLength) head += text;
    line += countLineFeeds(text);
    table.push(text);
    table.batch.take();
  }
  const format = detectFormat(head);
  if (format === "json" || format === "xml") return { file, line };
  if (format === "ndjson") return { file, row: line, line };
  // A row without end cannot be counted on; the offset has to do.
  if (table.fault !== undefined) return { file };
  const position = table.position();
  return { file, row: position.row, line: position.line, column: columnLetter(position.cell) };
}
