import type { ByteSink } from "./byte-sink.ts";

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const ampersand = 0x26;
const exclamation = 0x21;
const question = 0x3f;

/** A tag or a text longer than this is no cell of any workbook. */
const maxLength = 1 << 24;

/** What is wrong with the markup of a part. */
export class MarkupFault extends Error {}

/**
 * Walks over XML in UTF-8, as the large parts of a workbook are, without making strings of it. Tags and texts are told to the
 * subclass as ranges of `bytes`. It looks for no more than it needs: the parts come from programs, not from hands.
 *
 * Methods throw {@link MarkupFault}.
 */
export abstract class MarkupScanner {
  /** What is being scanned; ranges are indexes into it. */
  protected bytes: Uint8Array = new Uint8Array(1 << 17);
  #length = 0;
  /** Whether text is wanted here. */
  protected takesText = false;

  /** An opening tag: its local name, and where its attributes lie. */
  protected abstract open(name: number, nameEnd: number, attributesEnd: number): void;
  protected abstract close(name: number, nameEnd: number): void;
  /** Text between tags, with its entities; several in a row are one text. `isLiteral` for CDATA, which has no entities. */
  protected abstract text(start: number, end: number, isLiteral: boolean): void;

  /** Sees the first `length` bytes before they are scanned. */
  protected abstract load(length: number): void;
  /** Takes in the markup at a tag in one go, as far as it can: the index behind what it took, `tag` where that is nothing. */
  protected abstract quick(tag: number): number;

  push(chunk: Uint8Array): void {
    const kept = this.#length;
    const length = kept + chunk.length;
    if (length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(length, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, kept));
      this.bytes = larger;
    }
    this.bytes.set(chunk, kept);
    this.#length = length;
    this.load(length);
    const end = this.#scan();
    this.bytes.copyWithin(0, end, this.#length);
    this.#length -= end;
    if (this.#length > maxLength) throw new MarkupFault();
  }

  /** No more bytes come. */
  finish(): void {
    for (let at = 0; at < this.#length; at++) {
      if (!isSpace(this.bytes[at] as number)) throw new MarkupFault();
    }
  }

  /** Takes in all complete tags and texts; gives the index of the first incomplete one. */
  #scan(): number {
    const { bytes } = this;
    const length = this.#length;
    let at = 0;
    for (;;) {
      let tag = at;
      while (tag < length && bytes[tag] !== lessThan) tag++;
      // Three more bytes tell comments and the rest apart.
      if (tag + 3 >= length) return at;
      if (tag > at && this.takesText) this.text(at, tag, false);
      at = this.quick(tag);
      if (at > tag) continue;
      const mark = bytes[tag + 1] as number;
      if (mark === exclamation || mark === question) {
        const end = this.#special(tag, mark, length);
        if (end < 0) return tag;
        at = end;
        continue;
      }
      const isClosing = mark === slash;
      let name = isClosing ? tag + 2 : tag + 1;
      let end = name;
      let byte = 0;
      for (; end < length; end++) {
        byte = bytes[end] as number;
        if (byte === greaterThan || byte === slash || byte <= 0x20) break;
        if (byte === colon) name = end + 1;
      }
      const nameEnd = end;
      while (end < length && byte !== greaterThan) {
        if (byte === doubleQuote || byte === singleQuote) {
          end++;
          while (end < length && bytes[end] !== byte) end++;
        } else if (byte === lessThan) throw new MarkupFault();
        byte = bytes[++end] as number;
      }
      if (end >= length) return tag;
      if (nameEnd === name) throw new MarkupFault();
      if (isClosing) this.close(name, nameEnd);
      else {
        const isEmpty = bytes[end - 1] === slash;
        this.open(name, nameEnd, isEmpty ? end - 1 : end);
        if (isEmpty) this.close(name, nameEnd);
      }
      at = end + 1;
    }
  }

  /** The end of a comment, a CDATA section or a processing instruction; negative where it is not here yet. */
  #special(tag: number, mark: number, length: number): number {
    const { bytes } = this;
    if (mark === question) return endOf(bytes, tag + 2, length, question, greaterThan);
    if (bytes[tag + 2] === 0x2d) return endOf(bytes, tag + 4, length, 0x2d, 0x2d, greaterThan);
    // A document type, which no part of a workbook has.
    if (bytes[tag + 2] !== 0x5b) throw new MarkupFault();
    const end = endOf(bytes, tag + 9, length, 0x5d, 0x5d, greaterThan);
    if (end >= 0 && this.takesText) this.text(tag + 9, end - 3, true);
    return end;
  }

  /** Index of the first byte of an attribute's value, or -1; `attribute` is its name without prefix, of one or more letters. */
  protected attribute(start: number, end: number, attribute: string): number {
    const { bytes } = this;
    let at = start;
    while (at < end) {
      while (at < end && isSpace(bytes[at] as number)) at++;
      let name = at;
      while (at < end && bytes[at] !== equals && !isSpace(bytes[at] as number)) {
        if (bytes[at] === colon) name = at + 1;
        at++;
      }
      const nameEnd = at;
      while (at < end && bytes[at] !== doubleQuote && bytes[at] !== singleQuote) at++;
      const quote = bytes[at++];
      const value = at;
      while (at < end && bytes[at] !== quote) at++;
      if (this.isName(name, nameEnd, attribute)) return value;
      at++;
    }
    return -1;
  }

  /** Whether the bytes from `start` on are those of an ASCII text. */
  protected reads(start: number, text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.bytes[start + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  protected isName(start: number, end: number, name: string): boolean {
    return end - start === name.length && this.reads(start, name);
  }

  /** The whole number that begins at `at`; -1 where none does. */
  protected wholeNumber(at: number): number {
    let number = 0;
    let index = at;
    for (; ; index++) {
      const digit = (this.bytes[index] as number) - 0x30;
      if (!(digit >= 0 && digit <= 9)) break;
      number = number * 10 + digit;
    }
    return index === at ? -1 : number;
  }

  /** Adds a text to a sink, its entities resolved and its line ends made line feeds, as XML 1.0 (2.11) has it. */
  protected addText(sink: ByteSink, start: number, end: number, isLiteral: boolean): void {
    sink.reserve(end - start);
    const { bytes } = this;
    const out = sink.bytes;
    let { length } = sink;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === ampersand && !isLiteral) {
        sink.length = length;
        at = this.#entity(sink, at + 1, end);
        // An entity is never shorter than what it stands for: there is still room.
        length = sink.length;
      } else if (byte === 0x0d) {
        if (bytes[at + 1] !== 0x0a) out[length++] = 0x0a;
      } else out[length++] = byte;
    }
    sink.length = length;
  }

  /** Adds the character of the entity behind an ampersand; gives the index of its semicolon. */
  #entity(sink: ByteSink, start: number, limit: number): number {
    const end = this.bytes.indexOf(0x3b, start);
    if (end < 0 || end >= limit || end - start > 10) throw new MarkupFault();
    const name = String.fromCharCode(...this.bytes.subarray(start, end));
    const code = entities[name] ?? numericEntity(name);
    if (code === undefined) throw new MarkupFault();
    sink.character(code);
    return end;
  }
}

const entities: Readonly<Record<string, number>> = { lt: 0x3c, gt: 0x3e, amp: 0x26, quot: 0x22, apos: 0x27 };

function numericEntity(name: string): number | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? code : undefined;
}

/** Index behind the first place where the given bytes stand one after the other; -1 where they do not. */
function endOf(bytes: Uint8Array, start: number, length: number, ...marks: number[]): number {
  for (let at = start; at + marks.length <= length; at++) {
    if (marks.every((mark, index) => bytes[at + index] === mark)) return at + marks.length;
  }
  return -1;
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
